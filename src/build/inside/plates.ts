import type { Vec3 } from '../../kit/shapes.ts';
import type { Solid } from './solid.ts';

/** Quads shorter than this become dots, m. */
const small = 0.12;
const dotPitch = 0.04;

/** A grid of points as solids: flat quads that are large as thin plates, the others as dots. */
export function plates(
  solids: Solid[],
  rows: readonly (readonly Vec3[])[],
  place: (p: Vec3) => Vec3,
): void {
  const placed = rows.map((row) => row.map(place));
  const dots: number[] = [];
  for (let r = 0; r + 1 < placed.length; r++) {
    const low = placed[r]!;
    const high = placed[r + 1]!;
    for (let c = 0; c + 1 < low.length; c++) {
      const quad = [low[c]!, low[c + 1]!, high[c]!, high[c + 1]!] as const;
      const plate = plateOf(quad);
      if (plate) solids.push(plate);
      else addDots(dots, quad);
    }
  }
  if (dots.length > 0) solids.push({ kind: 'dots', places: dots });
}

type Quad = readonly [Vec3, Vec3, Vec3, Vec3];

/** The quad as a plate without thickness, if it is a rectangle with a long side. */
function plateOf([a, b, c, d]: Quad): Solid | null {
  const u = minus(b, a);
  const v = minus(c, a);
  const lu = length(u);
  const lv = length(v);
  if (Math.max(lu, lv) < small || Math.min(lu, lv) < 1e-4) return null;
  const warp = length([
    d[0] - a[0] - u[0] - v[0],
    d[1] - a[1] - u[1] - v[1],
    d[2] - a[2] - u[2] - v[2],
  ]);
  const skew = Math.abs(u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) / (lu * lv);
  if (warp > 0.01 || skew > 0.06) return null;
  const x = scale(u, 1 / lu);
  const z = scale(v, 1 / lv);
  const y: Vec3 = [z[1] * x[2] - z[2] * x[1], z[2] * x[0] - z[0] * x[2], z[0] * x[1] - z[1] * x[0]];
  const at: Vec3 = [(b[0] + c[0]) / 2, (b[1] + c[1]) / 2, (b[2] + c[2]) / 2];
  return { kind: 'box', frame: { at, x, y, z }, half: [lu / 2, 0, lv / 2] };
}

function addDots(dots: number[], [a, b, c, d]: Quad): void {
  const along = Math.max(length(minus(b, a)), length(minus(d, c)));
  const across = Math.max(length(minus(c, a)), length(minus(d, b)));
  const nu = Math.max(1, Math.ceil(along / dotPitch));
  const nv = Math.max(1, Math.ceil(across / dotPitch));
  for (let j = 0; j < nv; j++) {
    for (let i = 0; i < nu; i++) {
      const s = (i + 0.5) / nu;
      const t = (j + 0.5) / nv;
      for (let k = 0; k < 3; k++) {
        const low = a[k]! + (b[k]! - a[k]!) * s;
        dots.push(low + (c[k]! + (d[k]! - c[k]!) * s - low) * t);
      }
    }
  }
}

const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const scale = (a: Vec3, by: number): Vec3 => [a[0] * by, a[1] * by, a[2] * by];
const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
