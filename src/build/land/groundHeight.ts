import type { Corridor } from './corridor.ts';
import { groundLines } from './groundLines.ts';
import { relief } from './relief.ts';

/**
 * Height of the land's mesh at (x, z), m over rail top: of its triangles, which far off cut the relief's tops and fill its
 * valleys. What stands there would else float or sink.
 */
export function groundHeight(corridor: Corridor, step: number): (x: number, z: number) => number {
  const { xs, zs } = groundLines(corridor, step);
  return (x, z) => {
    const i = cellOf(xs, x);
    const j = cellOf(zs, z);
    const [x0, x1] = [xs[i] ?? 0, xs[i + 1] ?? 0];
    const [z0, z1] = [zs[j] ?? 0, zs[j + 1] ?? 0];
    const u = (x - x0) / (x1 - x0);
    const v = (z - z0) / (z1 - z0);
    const right = relief(x1, z0, corridor);
    const below = relief(x0, z1, corridor);
    if (u + v <= 1) {
      const here = relief(x0, z0, corridor);
      return here + u * (right - here) + v * (below - here);
    }
    const there = relief(x1, z1, corridor);
    return there + (1 - u) * (below - there) + (1 - v) * (right - there);
  };
}

/** The last line at or before `at`, but for the very last. */
function cellOf(lines: readonly number[], at: number): number {
  let low = 0;
  let high = lines.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
