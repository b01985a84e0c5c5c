import { seeded } from './seeded.ts';

/**
 * Tileable noise, RGBA bytes, `size` × `size` (a power of two): red = billows from 4 waves a side, green = from 9 waves
 * (another seed), blue = fine grain from 40 waves, alpha = independent values a texel. Every material reads this one texture.
 */
export function noiseField(size: number): Uint8Array {
  const out = new Uint8Array(size * size * 4);
  writeBillows(out, 0, size, 4, 5, 11);
  writeBillows(out, 1, size, 9, 4, 23);
  writeBillows(out, 2, size, 40, 2, 37);
  const next = seeded(71);
  for (let i = 3; i < out.length; i += 4) out[i] = Math.floor(next() * 256);
  return out;
}

/** Sum of `octaves` of value noise, stretched so that it fills 0 to 255. */
function writeBillows(
  out: Uint8Array,
  channel: number,
  size: number,
  waves: number,
  octaves: number,
  seed: number,
): void {
  const sum = new Float32Array(size * size);
  let weight = 1;
  for (let o = 0; o < octaves; o++, weight *= 0.52)
    addOctave(sum, size, waves << o, weight, seed + o);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of sum) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  for (let i = 0; i < sum.length; i++)
    out[i * 4 + channel] = Math.round((255 * ((sum[i] ?? 0) - low)) / (high - low));
}

function addOctave(sum: Float32Array, size: number, waves: number, weight: number, seed: number) {
  const next = seeded(seed * 7919);
  const lattice = Float32Array.from({ length: waves * waves }, next);
  const cell = new Int32Array(size);
  const blend = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const at = (i * waves) / size;
    cell[i] = Math.floor(at);
    const f = at - Math.floor(at);
    blend[i] = f * f * f * (f * (f * 6 - 15) + 10);
  }
  for (let y = 0; y < size; y++) {
    const row = (cell[y] ?? 0) * waves;
    const below = (((cell[y] ?? 0) + 1) % waves) * waves;
    const fy = blend[y] ?? 0;
    for (let x = 0; x < size; x++) {
      const a = cell[x] ?? 0;
      const b = (a + 1) % waves;
      const fx = blend[x] ?? 0;
      const top = (lattice[row + a] ?? 0) * (1 - fx) + (lattice[row + b] ?? 0) * fx;
      const foot = (lattice[below + a] ?? 0) * (1 - fx) + (lattice[below + b] ?? 0) * fx;
      sum[y * size + x] = (sum[y * size + x] ?? 0) + weight * (top * (1 - fy) + foot * fy);
    }
  }
}
