import type { GridLayout } from '../build/inside/lightGrid.ts';
import { neighbours } from './neighbours.ts';
import type { Node } from './nodes.ts';

/** Gives nodes that lie in solids the mean light of their neighbours, then their neighbours', until all of a cell have some. */
export function fillGaps(
  layout: GridLayout,
  nodes: readonly Node[],
  free: Uint8Array,
  light: Float32Array,
): void {
  const known = new Uint8Array(layout.width * layout.height * layout.depth);
  nodes.forEach(({ texel }, n) => {
    known[texel] = free[n]!;
  });
  let gaps = nodes.filter((_, n) => !free[n]);
  while (gaps.length > 0) {
    const filled: { texel: number; sum: Float64Array }[] = [];
    for (const node of gaps) {
      const around = neighbours(layout, node).filter((texel) => known[texel]);
      if (around.length === 0) continue;
      const sum = new Float64Array(16);
      for (const texel of around) {
        for (let k = 0; k < 16; k++) sum[k]! += light[16 * texel + k]! / around.length;
      }
      filled.push({ texel: node.texel, sum });
    }
    // A cell without any free node stays dark.
    if (filled.length === 0) return;
    for (const { texel, sum } of filled) {
      light.set(sum, 16 * texel);
      known[texel] = 1;
    }
    gaps = gaps.filter(({ texel }) => !known[texel]);
  }
}
