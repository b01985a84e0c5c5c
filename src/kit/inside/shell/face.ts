import type { Axis, Detail, PatchShape, Vec2, Vec3 } from '../../shapes.ts';

/**
 * A flat rectangle across `axis` at `at`, looking along it (`way` 1) or against it; `a` and `b` are its extents on the two
 * other axes, in the order x, y, z.
 */
export function face(
  role: string,
  axis: Axis,
  way: 1 | -1,
  at: number,
  a: Vec2,
  b: Vec2,
  detail: Detail = 2,
): PatchShape {
  const point = (p: number, q: number): Vec3 => {
    switch (axis) {
      case 'x':
        return [at, p, q];
      case 'y':
        return [p, at, q];
      case 'z':
        return [p, q, at];
    }
  };
  // Rows run along the first of the other axes; x × y = z and y × z = x, but x × z = −y.
  const forward = (axis === 'y') !== (way === 1);
  const along: Vec2 = forward ? a : [a[1], a[0]];
  return {
    kind: 'patch',
    role,
    detail,
    rows: b.map((q) => along.map((p) => point(p, q))),
  };
}
