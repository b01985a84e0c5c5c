import type { Detail, PatchShape, Vec2, Vec3 } from '../shapes.ts';

/**
 * A surface of revolution about any direction (a lathe knows the three axes only): lamps that look along a sloping nose.
 * `profile` = (radius, height along `direction`), from low to high, outside to the right.
 */
export function revolved(
  at: Vec3,
  direction: Vec3,
  profile: readonly Vec2[],
  look: {
    readonly role: string;
    readonly detail: Detail;
    readonly segments: number;
    readonly creases?: readonly number[];
  },
): PatchShape {
  const n = unit(direction);
  const across = unit(cross(Math.abs(n[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0], n));
  const along = cross(n, across);
  return {
    kind: 'patch',
    role: look.role,
    detail: look.detail,
    creaseRows: look.creases ?? [],
    rows: profile.map(([radius, height]) =>
      Array.from({ length: look.segments + 1 }, (_, k): Vec3 => {
        const angle = (2 * Math.PI * (k % look.segments)) / look.segments;
        const [c, s] = [radius * Math.cos(angle), radius * Math.sin(angle)];
        return [
          at[0] + across[0] * c + along[0] * s + n[0] * height,
          at[1] + across[1] * c + along[1] * s + n[1] * height,
          at[2] + across[2] * c + along[2] * s + n[2] * height,
        ];
      }),
    ),
  };
}

function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function unit(a: Vec3): Vec3 {
  const length = Math.hypot(a[0], a[1], a[2]);
  return [a[0] / length, a[1] / length, a[2] / length];
}
