import type { Detail, Shape, Vec2 } from '../shapes.ts';
import type { EndPlace } from './coachFrame.ts';
import { block } from './solids.ts';

/** A box at an end from its extents: way in from the coupler's face, height, across. */
export function slab(
  role: string,
  detail: Detail,
  place: EndPlace,
  d: Vec2,
  y: Vec2,
  z: Vec2,
  bevel = 0,
): Shape {
  const a = place(d[0], y[0], z[0]);
  const b = place(d[1], y[1], z[1]);
  return block(role, detail, [a[0], b[0]], [a[1], b[1]], [a[2], b[2]], bevel);
}
