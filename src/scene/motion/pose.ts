import type { Matrix4 } from 'three';
import type { Sway } from './sway.ts';

/** `base` turned by `angle` about its own z. Writes into `out`. */
export function turnWheel(base: Matrix4, angle: number, out: Matrix4): Matrix4 {
  out.copy(base);
  mix(base.elements, out.elements, 0, 4, angle);
  return out;
}

/**
 * `base` rolled about its own x, which lies on rail top, and raised. Its place along and across the track stays, as the
 * material tells cars apart by it.
 */
export function swayBody(base: Matrix4, { roll, rise }: Sway, out: Matrix4): Matrix4 {
  out.copy(base);
  mix(base.elements, out.elements, 4, 8, roll);
  out.elements[13] = (base.elements[13] ?? 0) + rise;
  return out;
}

/** Rotates the columns that begin at `a` and `b` in their own plane, from a to b. */
function mix(from: readonly number[], to: number[], a: number, b: number, angle: number): void {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  for (let i = 0; i < 3; i++) {
    const p = from[a + i] ?? 0;
    const q = from[b + i] ?? 0;
    to[a + i] = p * c + q * s;
    to[b + i] = q * c - p * s;
  }
}
