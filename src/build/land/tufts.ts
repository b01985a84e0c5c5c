import { seeded } from './seeded.ts';

/**
 * Places of `count` grass tufts in a square of side 1 that repeats for ever: x, z, then two independent numbers in [0, 1)
 * for size and turn. Spread evenly by a low-discrepancy sequence (no two clumps on one spot), then shaken a little.
 */
export function tufts(count: number): Float32Array {
  const next = seeded(8);
  const out = new Float32Array(count * 4);
  const shake = 0.6 / Math.sqrt(count);
  for (let i = 0; i < count; i++) {
    const x = (i * 0.7548776662 + (next() - 0.5) * shake + 1) % 1;
    const z = (i * 0.569840291 + (next() - 0.5) * shake + 1) % 1;
    out.set([x, z, next(), next()], i * 4);
  }
  return out;
}
