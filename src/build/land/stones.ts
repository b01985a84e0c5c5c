import { seeded } from './seeded.ts';

/** Crushed stone seen from above, tileable: sRGB albedo with height in alpha, and the normal (tangent space) as bytes. */
export interface StoneField {
  readonly albedo: Uint8Array;
  readonly normal: Uint8Array;
}

/**
 * A heap of `count` faceted stones on a `size` × `size` tile. Each stone is a tilted, angular blob; the highest one wins at
 * a texel, so stones overlap like real ballast and do not tile the plane like cells do.
 */
export function stones(size: number, count: number): StoneField {
  const next = seeded(9);
  const height = new Float32Array(size * size);
  const owner = new Int32Array(size * size).fill(-1);
  const tint = new Float32Array(count * 3);
  const radius = size / Math.sqrt(count);
  for (let s = 0; s < count; s++) {
    const tone = 0.3 + 0.5 * next() + (next() < 0.08 ? 0.22 : 0);
    const warm = (next() - 0.42) * 0.12;
    tint.set([tone * (1 + warm), tone, tone * (1 - warm * 1.1)], s * 3);
    drop(s, next, height, owner, size, radius);
  }
  return {
    albedo: paint(height, owner, tint, size),
    normal: slopes(height, size),
  };
}

/** Lays stone `s`: an angular outline (five to seven planes), a tilted top, sides that fall off steeply. */
function drop(
  s: number,
  next: () => number,
  height: Float32Array,
  owner: Int32Array,
  size: number,
  radius: number,
): void {
  const cx = next() * size;
  const cy = next() * size;
  const r = radius * (0.5 + 0.55 * next());
  const planes = 5 + Math.floor(next() * 3);
  const turn = next() * Math.PI;
  const cos: number[] = [];
  const sin: number[] = [];
  const edge: number[] = [];
  for (let p = 0; p < planes; p++) {
    const angle = turn + ((p + 0.5 * next()) / planes) * Math.PI * 2;
    cos.push(Math.cos(angle));
    sin.push(Math.sin(angle));
    edge.push(r * (0.62 + 0.4 * next()));
  }
  const level = 0.25 + 0.6 * next();
  const tiltX = ((next() - 0.5) * 0.7) / r;
  const tiltY = ((next() - 0.5) * 0.7) / r;
  const box = Math.ceil(r * 1.15);
  for (let dy = -box; dy <= box; dy++) {
    for (let dx = -box; dx <= box; dx++) {
      let inside = 1;
      for (let p = 0; p < planes; p++) {
        const d = 1 - (dx * (cos[p] ?? 0) + dy * (sin[p] ?? 0)) / (edge[p] ?? 1);
        if (d < inside) inside = d;
      }
      if (inside <= 0) continue;
      const h = level + dx * tiltX + dy * tiltY - Math.max(0, 0.3 - inside) ** 2 * 5;
      const x = (((Math.floor(cx) + dx) % size) + size) % size;
      const y = (((Math.floor(cy) + dy) % size) + size) % size;
      const at = y * size + x;
      if (h > (height[at] ?? 0)) {
        height[at] = h;
        owner[at] = s;
      }
    }
  }
}

function paint(height: Float32Array, owner: Int32Array, tint: Float32Array, size: number) {
  const out = new Uint8Array(size * size * 4);
  const grain = seeded(5);
  for (let i = 0; i < height.length; i++) {
    const s = owner[i] ?? -1;
    const h = height[i] ?? 0;
    // The deeper in the heap, the less light comes down.
    const deep = 0.3 + 0.7 * Math.min(1, Math.max(0, (h + 0.1) / 0.75));
    const speck = 0.9 + 0.2 * grain();
    for (let c = 0; c < 3; c++) {
      const base = s < 0 ? 0.25 : (tint[s * 3 + c] ?? 0);
      out[i * 4 + c] = Math.min(255, 255 * base * deep * speck);
    }
    out[i * 4 + 3] = Math.min(255, Math.max(0, h * 230));
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
      const dx = (right - left) * 3.2;
      const dy = ((height[below + x] ?? 0) - (height[above + x] ?? 0)) * 3.2;
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
