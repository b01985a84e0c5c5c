import { seeded } from './seeded.ts';
import { stoneTint } from './stoneTint.ts';

/** Crushed stone seen from above, tileable: sRGB albedo with height in alpha, and the normal (tangent space) as bytes. */
export interface StoneField {
  readonly albedo: Uint8Array;
  readonly normal: Uint8Array;
}

/**
 * A heap of `count` broken stones on a `size` × `size` tile. Each is cut from planes: a tilted top, bevels round it, steep
 * sides; the highest one wins at a texel, so stones overlap like real ballast and do not tile the plane like cells do.
 */
export function stones(size: number, count: number): StoneField {
  const next = seeded(9);
  const height = new Float32Array(size * size);
  const owner = new Int32Array(size * size).fill(-1);
  const tint = new Float32Array(count * 3);
  const radius = size / Math.sqrt(count);
  for (let s = 0; s < count; s++) {
    tint.set(stoneTint(next), s * 3);
    drop(s, next, height, owner, size, radius);
  }
  const normal = slopes(height, size);
  return { albedo: paint(height, owner, tint, normal, size, radius), normal };
}

/** Heights are in texels, so that slopes are true. */
function drop(
  s: number,
  next: () => number,
  height: Float32Array,
  owner: Int32Array,
  size: number,
  radius: number,
): void {
  const cx = Math.floor(next() * size);
  const cy = Math.floor(next() * size);
  // Most are of one size, a few larger, and chips between them.
  const r = radius * (next() < 0.22 ? 0.4 + 0.3 * next() : 0.78 + 0.62 * next() ** 1.6);
  const foot = radius * 0.75 * next() * next();
  const planes = stonePlanes(next, r);
  const box = Math.ceil(r * 1.2);
  for (let dy = -box; dy <= box; dy++) {
    const row = ((((cy + dy) % size) + size) % size) * size;
    for (let dx = -box; dx <= box; dx++) {
      const at = row + ((((cx + dx) % size) + size) % size);
      const lowest = Math.max(0, (height[at] ?? 0) - foot);
      let rise = Number.POSITIVE_INFINITY;
      // Most texels of the box lie outside the stone or under another: the first planes tell.
      for (let p = 0; p < planes.length && rise > lowest; p += 3) {
        const under = planes[p + 2]! - dx * planes[p]! - dy * planes[p + 1]!;
        if (under < rise) rise = under;
      }
      if (rise <= lowest) continue;
      height[at] = foot + rise;
      owner[at] = s;
    }
  }
}

/** Planes that a stone of radius `r` lies under, the steepest first: slopes along x and y and height over the middle of each. */
function stonePlanes(next: () => number, r: number): Float64Array {
  const planes: number[] = [];
  const top = r * (0.5 + 0.4 * next());
  const lid = [(next() - 0.5) * 0.7, (next() - 0.5) * 0.7, top];
  const ring = (count: number, steep: number, edge: number) => {
    const turn = next() * Math.PI * 2;
    for (let p = 0; p < count; p++) {
      const angle = turn + ((p + 0.55 * (next() - 0.5)) / count) * Math.PI * 2;
      const slope = steep * (0.7 + 0.6 * next());
      const out = edge * r * (0.82 + 0.3 * next());
      planes.push(Math.cos(angle) * slope, Math.sin(angle) * slope, out * slope);
    }
  };
  ring(6, 2.1, 0.86);
  ring(4, 0.75, 1.12);
  return Float64Array.of(...planes, ...lid);
}

function paint(
  height: Float32Array,
  owner: Int32Array,
  tint: Float32Array,
  normal: Uint8Array,
  size: number,
  radius: number,
) {
  const out = new Uint8Array(size * size * 4);
  const grain = seeded(5);
  for (let i = 0; i < height.length; i++) {
    const s = owner[i] ?? -1;
    const h = (height[i] ?? 0) / radius;
    // The deeper in the heap, the less light comes down; steep faces see less of the sky.
    const deep = 0.46 + 0.54 * Math.min(1, Math.max(0, (h + 0.04) / 0.8)) ** 0.8;
    const facing = 0.74 + 0.26 * Math.max(0, normal[i * 4 + 2]! / 127.5 - 1);
    const speck = 0.88 + 0.24 * grain();
    for (let c = 0; c < 3; c++) {
      const base = s < 0 ? 0.4 : (tint[s * 3 + c] ?? 0);
      out[i * 4 + c] = Math.min(255, 255 * base * deep * facing * speck);
    }
    out[i * 4 + 3] = Math.min(255, Math.max(0, h * 130));
  }
  return out;
}

function slopes(height: Float32Array, size: number): Uint8Array {
  const out = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    const above = ((y + size - 1) % size) * size;
    const below = ((y + 1) % size) * size;
    for (let x = 0; x < size; x++) {
      const row = y * size;
      const left = height[row + ((x + size - 1) % size)] ?? 0;
      const right = height[row + ((x + 1) % size)] ?? 0;
      const dx = (right - left) * 0.5;
      const dy = ((height[below + x] ?? 0) - (height[above + x] ?? 0)) * 0.5;
      const scale = 127.5 / Math.sqrt(dx * dx + dy * dy + 1);
      const at = (row + x) * 4;
      out[at] = 127.5 - dx * scale;
      out[at + 1] = 127.5 - dy * scale;
      out[at + 2] = 127.5 + scale;
      out[at + 3] = 255;
    }
  }
  return out;
}
