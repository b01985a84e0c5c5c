import { type Camera, Vector3 } from 'three';
import { pick, type Target } from '../picking.ts';

const near = new Vector3();
const far = new Vector3();

/** What a click at (x, y) in CSS pixels of the canvas would hit. */
export function pickAt(
  targets: readonly Target[],
  camera: Camera,
  size: { readonly width: number; readonly height: number },
  x: number,
  y: number,
): Target | null {
  const u = (x / size.width) * 2 - 1;
  const v = 1 - (y / size.height) * 2;
  near.set(u, v, -1).unproject(camera);
  far.set(u, v, 1).unproject(camera).sub(near);
  return pick(targets, [near.x, near.y, near.z], [far.x, far.y, far.z]);
}
