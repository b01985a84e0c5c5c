import type { Detail, PatchShape, Vec3 } from '../shapes.ts';

/** A ring of a limb: where its middle is, and its half width and half height there, m. */
export interface LimbRing {
  readonly at: Vec3;
  readonly wide: number;
  readonly high: number;
}

interface LimbOptions {
  readonly sides?: number;
  readonly detail?: Detail;
  /** Where the rings' heights point, about square to the limb's way; up when left out. */
  readonly up?: Vec3;
  /** Where each point of it lies in the piece: left out, as given. */
  readonly place?: (p: Vec3) => Vec3;
}

/** A soft body along a path, its rings elliptic: an arm, a sleeve, a boom under a sheet. Closed where its end rings are small. */
export function limb(
  role: string,
  rings: readonly LimbRing[],
  { sides = 8, detail = 1, up = [0, 1, 0], place = (p) => p }: LimbOptions = {},
): PatchShape {
  const rows = rings.map(({ at, wide, high }, i) => {
    const before = rings[Math.max(0, i - 1)]!.at;
    const after = rings[Math.min(rings.length - 1, i + 1)]!.at;
    const way = unit([after[0] - before[0], after[1] - before[1], after[2] - before[2]]);
    const side = unit(cross(way, up));
    const top = cross(side, way);
    return Array.from({ length: sides + 1 }, (_, k): Vec3 => {
      const angle = (2 * Math.PI * k) / sides;
      const [a, b] = [wide * Math.cos(angle), -high * Math.sin(angle)];
      return place([
        at[0] + a * side[0] + b * top[0],
        at[1] + a * side[1] + b * top[1],
        at[2] + a * side[2] + b * top[2],
      ]);
    });
  });
  return { kind: 'patch', role, detail, rows };
}

function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function unit(v: Vec3): Vec3 {
  const length = Math.hypot(...v) || 1;
  return [v[0] / length, v[1] / length, v[2] / length];
}
