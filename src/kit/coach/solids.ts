import type { Axis, BoxShape, Detail, LatheShape, TubeShape, Vec2, Vec3 } from '../shapes.ts';

/** A box from its extents along x, y and z; `bevel` is the chamfer, 0 for a plain box. */
export function block(
  role: string,
  detail: Detail,
  x: Vec2,
  y: Vec2,
  z: Vec2,
  bevel = 0,
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

/** A closed cylinder about `axis` through `at`, reaching from `along[0]` to `along[1]` on that axis from `at`. */
export function cylinder(
  role: string,
  detail: Detail,
  axis: Axis,
  at: Vec3,
  radius: number,
  along: Vec2,
  segments = 12,
): LatheShape {
  const [from, to] = along;
  const profile: Vec2[] = [
    [0, from],
    [radius, from],
    [radius, to],
    [0, to],
  ];
  return {
    kind: 'lathe',
    role,
    detail,
    at,
    axis,
    profile,
    segments,
    creases: [1, 2],
  };
}

/** A round bar along `path`. */
export function bar(
  role: string,
  detail: Detail,
  path: readonly Vec3[],
  radius: number,
  sides = 6,
): TubeShape {
  return { kind: 'tube', role, detail, path, radius, sides };
}
