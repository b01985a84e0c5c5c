import type { Vec3 } from '../../kit/shapes.ts';

/** Voxels at work: the nearest solid place found so far, and its squared distance. */
export interface Voxels {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly origin: Vec3;
  readonly step: Vec3;
  readonly squared: Float32Array;
  /** x, y, z in turn. */
  readonly place: Float32Array;
}

/**
 * Hands nearest places on along one axis, there and back: from voxel to voxel along x, else from row to row, as they lie in
 * memory. What is farther than `farthest` is not handed on.
 */
export function* sweepNearest(voxels: Voxels, axis: 0 | 1 | 2, farthest: number): Generator<void> {
  const { width, height, depth } = voxels;
  const reach = farthest * farthest;
  for (const way of [1, -1] as const) {
    const [lastJ, lastK] = [height - 1, depth - 1];
    for (let n = 0; n < depth; n++) {
      const k = way > 0 ? n : lastK - n;
      for (let m = 0; m < height; m++) {
        const j = way > 0 ? m : lastJ - m;
        if (axis === 0) handOn(voxels, reach, j, k, way > 0 ? 1 : width - 2, way, -way);
        else if (axis === 1 && m > 0) handOn(voxels, reach, j, k, 0, 1, -way * width);
        else if (axis === 2 && n > 0) handOn(voxels, reach, j, k, 0, 1, -way * width * height);
      }
      if (n % 4 === 3) yield;
    }
  }
}

/** Offers to the voxels of row (j, k), from `first` on by `way`, the nearest place of the voxel `from` further on in memory. */
function handOn(
  { squared, place, width, height, origin, step }: Voxels,
  reach: number,
  j: number,
  k: number,
  first: number,
  way: number,
  from: number,
): void {
  const row = (k * height + j) * width;
  const y = origin[1] + (j + 0.5) * step[1];
  const z = origin[2] + (k + 0.5) * step[2];
  const x0 = origin[0] + 0.5 * step[0];
  const pace = step[0];
  for (let i = first; i >= 0 && i < width; i += way) {
    const v = row + i;
    const known = squared[v]!;
    if (known === 0 || squared[v + from]! > reach) continue;
    const p = 3 * (v + from);
    const a = place[p]!;
    const b = place[p + 1]!;
    const c = place[p + 2]!;
    const dx = a - x0 - i * pace;
    const square = dx * dx + (b - y) * (b - y) + (c - z) * (c - z);
    if (square >= known) continue;
    squared[v] = square;
    place[3 * v] = a;
    place[3 * v + 1] = b;
    place[3 * v + 2] = c;
  }
}
