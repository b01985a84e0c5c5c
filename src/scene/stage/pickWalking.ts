import { type Camera, Vector3 } from 'three';
import type { StoreState } from '../../store/state.ts';
import { type PickedInside, pickInside } from '../../walk/pickInside.ts';
import { insideCars } from './insideCars.ts';

const eye = new Vector3();
const ray = new Vector3();

/** What a click at (x, y) in CSS pixels of the canvas means to somebody who walks; null for nothing. */
export function pickWalking(
  state: Pick<StoreState, 'tracks' | 'train' | 'car' | 'insides'>,
  camera: Camera,
  size: { readonly width: number; readonly height: number },
  x: number,
  y: number,
): PickedInside | null {
  const here = insideCars(state);
  if (!here) return null;
  const u = (x / size.width) * 2 - 1;
  const v = 1 - (y / size.height) * 2;
  camera.getWorldPosition(eye);
  ray.set(u, v, 0.5).unproject(camera).sub(eye).normalize();
  const { cars, track } = here;
  return pickInside(cars, [eye.x, eye.y, eye.z - track.z], [ray.x, ray.y, ray.z]);
}
