import type { BoxShape, Detail, LatheShape, Vec2, Vec3 } from '../shapes.ts';

/** A box standing at y: `at` is the middle of its foot. */
export function slab(
  role: string,
  at: Vec3,
  size: Vec3,
  bevel = 0.006,
  detail: Detail = 2,
): BoxShape {
  const [x, y, z] = at;
  return { kind: 'box', role, detail, at: [x, y + size[1] / 2, z], size, bevel };
}

/** A cushion: round edges of radius `radius`, faces that bulge by `puff`; `at` is its centre, `turn` as of a box. */
export function cushion(
  role: string,
  at: Vec3,
  size: Vec3,
  radius = 0.05,
  puff = 0.03,
  turn?: Vec3,
): BoxShape {
  return {
    kind: 'box',
    role,
    detail: 2,
    at,
    size,
    bevel: radius,
    round: 2,
    puff,
    ...(turn ? { turn } : {}),
  };
}

/** An upright turned part (a leg, a lamp foot, a vase): profile of (radius, height), from its foot at `at`. */
export function turned(
  role: string,
  at: Vec3,
  profile: readonly Vec2[],
  segments = 12,
  detail: Detail = 1,
): LatheShape {
  return { kind: 'lathe', role, detail, axis: 'y', at, profile, segments };
}
