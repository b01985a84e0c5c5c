import { runningSpeed } from './advance.ts';

/** Largest roll, radians (0.3°), and largest rise, m. */
export const mostRoll = (0.3 * Math.PI) / 180;
export const mostRise = 0.008;

/** How a body leans (about x, radians) and rises (m) on its springs. */
export interface Sway {
  roll: number;
  rise: number;
}

/**
 * Sway of a body `driven` metres on, written into `out`: waves of 9 to 31 m that never fall together, set off by the car's
 * `seed` (0 to 1), growing with speed (m/s). At rest there is none.
 */
export function sway(seed: number, driven: number, speed: number, out: Sway): Sway {
  const share = Math.min(1, speed / runningSpeed);
  const at = driven + seed * 400;
  out.roll = mostRoll * share * (0.6 * Math.sin(at * 0.31) + 0.4 * Math.sin(at * 0.73 + seed * 9));
  out.rise = mostRise * share * (0.5 * Math.sin(at * 0.2) + 0.5 * Math.sin(at * 0.59 + seed * 5));
  return out;
}

/** A number in [0, 1) from an id, always the same for it. */
export function seedOf(id: string): number {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  return (hash >>> 0) / 2 ** 32;
}
