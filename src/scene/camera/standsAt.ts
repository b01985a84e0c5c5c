import type { Vec3 } from '../../kit/shapes.ts';
import type { View } from './framing.ts';

/** A link gives centimetres, and a camera comes to rest within a few of them, m. */
const near = 0.05;

/** Whether a camera at `position` that looks at `target` (scene, m) is where a view wants it: the same eye, looking at the same point. */
export function standsAt(position: Vec3, target: Vec3, view: View): boolean {
  return apart(position, view.position) < near && apart(target, view.target) < near;
}

function apart(a: Vec3, b: Vec3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
