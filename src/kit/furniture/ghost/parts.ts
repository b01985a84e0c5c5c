import type { Axis, BoxShape, Detail, LatheShape, TubeShape, Vec2, Vec3 } from '../../shapes.ts';

/** A round bar along a path with sharp bends. */
export function pipe(
  role: string,
  path: readonly Vec3[],
  radius: number,
  detail: Detail = 1,
  sides = 8,
): TubeShape {
  return { kind: 'tube', role, detail, path, radius, sides };
}

/** A hose or cable: a round bar that passes smoothly through the points (Catmull–Rom, `steps` pieces between two). */
export function hose(
  role: string,
  points: readonly Vec3[],
  radius: number,
  detail: Detail = 0,
  steps = 4,
  sides = 6,
): TubeShape {
  const last = points.length - 1;
  const point = (i: number): Vec3 => points[Math.max(0, Math.min(last, i))] ?? [0, 0, 0];
  const path: Vec3[] = [];
  for (let i = 0; i < last; i++) {
    const [a, b, c, d] = [point(i - 1), point(i), point(i + 1), point(i + 2)];
    for (let k = 0; k < steps; k++) path.push(spline(a, b, c, d, k / steps));
  }
  path.push(point(last));
  return { kind: 'tube', role, detail, path, radius, sides };
}

/** A turned part about any axis: profile of (radius, way along the axis), from `at`. */
export function spun(
  role: string,
  at: Vec3,
  axis: Axis,
  profile: readonly Vec2[],
  segments = 12,
  detail: Detail = 1,
): LatheShape {
  return { kind: 'lathe', role, detail, axis, at, profile, segments };
}

/** A solid round bar or disc between two ways along an axis. */
export function drum(
  role: string,
  at: Vec3,
  axis: Axis,
  radius: number,
  length: number,
  segments = 12,
  detail: Detail = 1,
): LatheShape {
  return {
    kind: 'lathe',
    role,
    detail,
    axis,
    at,
    profile: [
      [0, 0],
      [radius, 0],
      [radius, length],
      [0, length],
    ],
    creases: [1, 2],
    segments,
  };
}

/** A ball about `at`. */
export function ball(
  role: string,
  at: Vec3,
  radius: number,
  segments = 10,
  detail: Detail = 1,
): LatheShape {
  const rows = Math.max(3, Math.round(segments / 2));
  const profile: Vec2[] = [];
  for (let i = 0; i <= rows; i++) {
    const a = (Math.PI * i) / rows;
    profile.push([radius * Math.sin(a), -radius * Math.cos(a)]);
  }
  return { kind: 'lathe', role, detail, axis: 'y', at, profile, segments };
}

/** A flat face that looks to +z (a screen, a picture, a label), `size` wide and high about `at`. */
export function face(
  role: string,
  at: Vec3,
  [width, height]: Vec2,
  turn?: Vec3,
  detail: Detail = 2,
): BoxShape {
  return {
    kind: 'box',
    role,
    detail,
    at,
    size: [width, height, 0.006],
    ...(turn ? { turn } : {}),
  };
}

/** A box about its middle, turned. */
export function block(
  role: string,
  at: Vec3,
  size: Vec3,
  bevel = 0.006,
  turn?: Vec3,
  detail: Detail = 2,
): BoxShape {
  return { kind: 'box', role, detail, at, size, bevel, ...(turn ? { turn } : {}) };
}

function spline(a: Vec3, b: Vec3, c: Vec3, d: Vec3, t: number): Vec3 {
  const on = (k: 0 | 1 | 2) =>
    0.5 *
    (2 * b[k] +
      (c[k] - a[k]) * t +
      (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
      (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
  return [on(0), on(1), on(2)];
}
