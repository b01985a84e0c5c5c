import type { Card } from './foliage.ts';
import { smoothstep } from './smoothstep.ts';

const rings = 12;
/** What light is left at the stem, and at the foot of the crown. */
const inmost = 0.36;
const lowest = 0.6;

/**
 * Light that reaches a point (x, y, z) of a crown of height-1 cards, 0 to 1, from how deep it lies under the crown's own
 * outline and how high: one smooth field for all its cards, so that a crown is round, not patched.
 */
export function crownLight(cards: readonly Card[]): (x: number, y: number, z: number) => number {
  const low = Math.min(...cards.map(({ at, up }) => at[1] - Math.abs(up[1])));
  const high = Math.max(...cards.map(({ at, up }) => at[1] + Math.abs(up[1])));
  const ringOf = (y: number) =>
    Math.min(rings - 1, Math.max(0, Math.floor(((y - low) / (high - low)) * rings)));
  const outline = new Float32Array(rings);
  for (const { at, right, up } of cards) {
    const ring = ringOf(at[1]);
    const half = 0.5 * Math.max(Math.hypot(right[0], right[2]), Math.hypot(up[0], up[2]));
    outline[ring] = Math.max(outline[ring] ?? 0, Math.hypot(at[0], at[2]) + half);
  }
  const smooth = outline.map(
    (here, i) => (2 * here + (outline[i - 1] ?? here) + (outline[i + 1] ?? here)) / 4,
  );
  return (x, y, z) => {
    const t = (y - low) / (high - low);
    const out = Math.hypot(x, z) / Math.max(0.01, smooth[ringOf(y)] ?? 0);
    const open = Math.max(smoothstep(0.12, 0.9, out), smoothstep(0.78, 1, t));
    return (inmost + (1 - inmost) * open) * (lowest + (1 - lowest) * t);
  };
}
