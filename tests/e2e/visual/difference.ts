import type { Picture } from './readPng.ts';

/** A cell of 2 × 2 pixels counts as changed when its mean colour moves by more than this in some channel, of 255. */
const visible = 14;
/** Side of a tile in cells. */
const tile = 8;

/** How far two pictures are apart, shares from 0 to 1. */
export interface Difference {
  /** Changed cells in the whole picture. */
  readonly whole: number;
  /** Changed cells in the tile of 16 × 16 pixels that changed most: a small thing moved is little of the whole. */
  readonly tile: number;
}

/** What another browser's edges may change; more is another picture. */
export const tolerance: Difference = { whole: 0.01, tile: 0.25 };

/** Compares two pictures of one size, averaged over 2 × 2 pixels so that an edge a fraction of a pixel off is no change. */
export function difference(a: Picture, b: Picture): Difference {
  if (a.width !== b.width || a.height !== b.height) return { whole: 1, tile: 1 };
  const wide = a.width >> 1;
  const high = a.height >> 1;
  const tiles = new Map<string, number>();
  let changed = 0;
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      if (!cellDiffers(a, b, 2 * x, 2 * y)) continue;
      changed += 1;
      const key = `${Math.floor(x / tile)} ${Math.floor(y / tile)}`;
      tiles.set(key, (tiles.get(key) ?? 0) + 1);
    }
  }
  return { whole: changed / (wide * high), tile: Math.max(0, ...tiles.values()) / tile ** 2 };
}

/** Whether the difference is more than the tolerance, in the whole or in one place. */
export function isOther(found: Difference): boolean {
  return found.whole > tolerance.whole || found.tile > tolerance.tile;
}

function cellDiffers(a: Picture, b: Picture, x: number, y: number): boolean {
  for (let channel = 0; channel < 3; channel++) {
    let sum = 0;
    for (const at of [y * a.width + x, (y + 1) * a.width + x])
      for (const i of [3 * at + channel, 3 * at + 3 + channel])
        sum += (a.rgb[i] ?? 0) - (b.rgb[i] ?? 0);
    if (Math.abs(sum) > 4 * visible) return true;
  }
  return false;
}
