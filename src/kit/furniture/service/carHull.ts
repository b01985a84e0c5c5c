import type { Vec3 } from '../../shapes.ts';
import { type CarForm, lineAt } from './carForm.ts';

/** Exponent of the rounding of nose and tail in plan: a rounded square. */
const square = 3;

/**
 * Rows of the body from its sill to the edge of bonnet and boot: part of the height, and how far they lie within the plan's
 * outline at the side, the nose and the tail, m. The sixth is the shoulder line.
 */
const rows = [
  [0, 0.06, 0.12, 0.1],
  [0.05, 0.02, 0.045, 0.04],
  [0.16, 0.002, 0.008, 0.004],
  [0.34, 0, 0, 0],
  [0.52, 0.012, 0.012, 0.02],
  [0.7, 0.008, 0.022, 0.03],
  [0.815, 0, 0.03, 0.035],
  [0.845, 0.012, 0.036, 0.045],
  [0.91, 0.036, 0.055, 0.07],
  [0.965, 0.066, 0.085, 0.1],
  [1, 0.105, 0.14, 0.15],
] as const;

/** A point of the outline in plan, with its outward direction. */
export interface PlanPoint {
  readonly x: number;
  readonly z: number;
  readonly nx: number;
  readonly nz: number;
}

/** The body of a car as a surface round it, without its cabin; all of the right half (z ≥ 0). */
export const carHull = {
  shoulder: 6,
  fractions: rows.map(([part]) => part) as readonly number[],

  /** The outline at x. */
  along(form: CarForm, x: number): PlanPoint {
    const end = x > 0 ? 1 : -1;
    const long = end === 1 ? form.ends.nose : form.ends.tail;
    const part = (Math.abs(x) - form.length / 2 + long) / long;
    if (part <= 0) return { x, z: form.width / 2, nx: 0, nz: 1 };
    return carHull.round(
      form,
      end,
      (form.width / 2) * (1 - Math.min(1, part) ** square) ** (1 / square),
    );
  },

  /** The outline round the nose (`end` 1) or the tail (−1), z from the side inwards to 0. */
  round(form: CarForm, end: 1 | -1, z: number): PlanPoint {
    const half = form.width / 2;
    const long = end === 1 ? form.ends.nose : form.ends.tail;
    const across = Math.min(1, z / half);
    const along = (1 - across ** square) ** (1 / square);
    const [gx, gz] = [along ** (square - 1) / long, across ** (square - 1) / half];
    const size = Math.hypot(gx, gz) || 1;
    return {
      x: end * (form.length / 2 - long + long * along),
      z,
      nx: (end * gx) / size,
      nz: gz / size,
    };
  },

  /** The body's point over a point of its outline at a part (0 to 1) of its height, `out` m before its skin. */
  at(form: CarForm, point: PlanPoint, part: number, out = 0): Vec3 {
    const top = lineAt(form.waist, point.x);
    const i = Math.max(
      1,
      rows.findIndex(([to]) => to >= part - 1e-9),
    );
    const [low, high] = [rows[i - 1]!, rows[i]!];
    const t = (part - low[0]) / (high[0] - low[0]);
    const mix = (k: 1 | 2 | 3) => low[k] + (high[k] - low[k]) * t;
    const inset =
      point.nz * mix(1) + Math.max(0, point.nx) * mix(2) + Math.max(0, -point.nx) * mix(3) - out;
    return [
      point.x - point.nx * inset,
      form.sill + part * (top - form.sill),
      point.z - point.nz * inset,
    ];
  },
} as const;
