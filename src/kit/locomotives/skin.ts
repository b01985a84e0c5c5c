import type { Vec2, Vec3 } from '../shapes.ts';
import { curve } from './curve.ts';
import type { LocomotiveSpec } from './spec.ts';

/** The body's surface as functions: everything that lies on it samples them, so that it always fits. */
export interface Skin {
  /** Half width of the body at height y. */
  readonly halfWidth: (y: number) => number;
  /** Where the rounded front corner has become side: the side begins here. */
  readonly frontEnd: (y: number) => number;
  /** A point `out` metres before the face, at z across and height y. */
  readonly onFace: (z: number, y: number, out: number) => Vec3;
  /** Outward direction of the face. */
  readonly faceNormal: (z: number, y: number) => Vec3;
  /** A point `out` metres outside the +z side or roof. */
  readonly onSide: (x: number, y: number, out: number) => Vec3;
  /** Heights of the rows that the skin is drawn with, from the bottom up. */
  readonly levels: readonly number[];
}

/** Rows stand at most this far apart above and below the gutter, m. */
const fine = 0.115;
const coarse = 0.28;

export function skinOf(spec: LocomotiveSpec): Skin {
  const { nose } = spec;
  const halfWidth = curve(spec.section.map(([z, y]): Vec2 => [y, z]));
  const rows = (pick: (row: (typeof nose.rows)[number]) => number) =>
    curve(
      nose.rows.map((row): Vec2 => [row.y, pick(row)]),
      nose.creases,
    );
  const centre = rows((row) => row.centre);
  const edge = rows((row) => row.edge);
  const power = rows((row) => row.power);

  /** The front corner at height y: the face up to z0, then a curve to the side that is tangent to both. */
  const cornerAt = (y: number) => {
    const half = halfWidth(y);
    const [c, e, p] = [centre(y), edge(y), power(y)];
    const turn = Math.min(nose.corner, 0.3 * half);
    const z0 = half - turn * 0.8;
    const x0 = c + (e - c) * (z0 / half) ** p;
    const slope = ((e - c) * p * (z0 / half) ** (p - 1)) / half;
    const x1 = x0 + slope * (half - z0);
    return { half, c, e, p, z0, x0, x1, x2: Math.max(x1 + 0.01, e + turn) };
  };

  const faceX = (z: number, y: number): number => {
    const { half, c, e, p, z0, x0, x1, x2 } = cornerAt(y);
    const across = Math.min(Math.abs(z), half);
    if (across <= z0) return c + (e - c) * (across / half) ** p;
    const t = 1 - Math.sqrt(Math.max(0, (half - across) / (half - z0)));
    return (1 - t) * (1 - t) * x0 + 2 * t * (1 - t) * x1 + t * t * x2;
  };

  const faceNormal = (z: number, y: number): Vec3 => {
    const d = 0.004;
    const dz = (faceX(z + d, y) - faceX(z - d, y)) / (2 * d);
    const dy = (faceX(z, y + d) - faceX(z, y - d)) / (2 * d);
    const length = Math.hypot(1, dy, dz);
    return [-1 / length, dy / length, dz / length];
  };

  return {
    halfWidth,
    faceNormal,
    frontEnd: (y) => cornerAt(y).x2,
    onFace: (z, y, out) => {
      const n = out === 0 ? ([0, 0, 0] as const) : faceNormal(z, y);
      return [faceX(z, y) + n[0] * out, y + n[1] * out, z + n[2] * out];
    },
    onSide: (x, y, out) => {
      const d = 0.004;
      const slope = (halfWidth(y + d) - halfWidth(y - d)) / (2 * d);
      const length = Math.hypot(1, slope);
      return [x, y - (slope / length) * out, halfWidth(y) + out / length];
    },
    levels: levelsOf(spec),
  };
}

/** Every height where paint or shape changes, and enough between for the skin to look round. */
function levelsOf(spec: LocomotiveSpec): readonly number[] {
  const bottom = spec.section[0]![1];
  const crown = spec.section.at(-1)![1];
  const fixed = [
    bottom,
    crown,
    spec.gutter,
    ...spec.nose.creases,
    ...spec.nose.paint.flatMap(({ from, to }) => [from, to]),
    ...spec.cabPaint.flatMap(({ from, to, left, right }) => [
      from,
      to,
      ...(left === 'front' ? [] : left.map(([, y]) => y)),
      ...(right === 'joint' ? [] : right.map(([, y]) => y)),
    ]),
    // The crown is too flat for even steps.
    ...spec.section.filter(([, y]) => y > spec.gutter).map(([, y]) => y),
  ]
    .filter((y) => y >= bottom && y <= crown)
    .sort((a, b) => a - b)
    .filter((y, i, all) => i === 0 || y - all[i - 1]! > 1e-6);
  return fixed.flatMap((y, i) => {
    const next = fixed[i + 1];
    if (next === undefined) return [y];
    const steps = Math.ceil((next - y) / (y >= spec.gutter - 0.3 ? fine : coarse) - 1e-6);
    return Array.from({ length: steps }, (_, k) => y + ((next - y) * k) / steps);
  });
}
