import type { BoxShape, Detail, Vec2 } from '../../shapes.ts';

/** A box from its extents along x, y and z; each pair in either order. */
export function block(
  role: string,
  x: Vec2,
  y: Vec2,
  z: Vec2,
  bevel = 0,
  detail: Detail = 2,
): BoxShape {
  return {
    kind: 'box',
    role,
    detail,
    at: [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, (z[0] + z[1]) / 2],
    size: [Math.abs(x[1] - x[0]), Math.abs(y[1] - y[0]), Math.abs(z[1] - z[0])],
    ...(bevel > 0 ? { bevel } : {}),
  };
}
