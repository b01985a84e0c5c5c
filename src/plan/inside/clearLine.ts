import type { Vec2 } from '../../kit/shapes.ts';
import type { Solids } from './solids.ts';

/** Metres between the places looked at. */
const stride = 0.05;

/** A little more than a body's radius of 0.25 m: what lies between two places is free as well. */
const body = 0.252;

/** Whether something `radius` wide (half a body) can go straight from `a` to `b`. */
export function clearLine(solids: Solids, a: Vec2, b: Vec2, radius = body): boolean {
  const [dx, dz] = [b[0] - a[0], b[1] - a[1]];
  const steps = Math.max(1, Math.ceil(Math.hypot(dx, dz) / stride));
  for (let i = 0; i <= steps; i++) {
    solids.nearest(a[0] + (dx * i) / steps, a[1] + (dz * i) / steps);
    if (solids.gap < radius) return false;
  }
  return true;
}
