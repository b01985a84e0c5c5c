import type { GridLayout } from '../build/inside/lightGrid.ts';

/** A node of the grid: its cell, its texel in the atlas and its place. */
export interface Node {
  readonly cell: number;
  readonly texel: number;
  readonly at: readonly [number, number, number];
}

/** Every node of a layout: cell by cell, along x, then y, then z. */
export function nodesOf({ width, height, cells }: GridLayout): readonly Node[] {
  return cells.flatMap(({ count, offset, origin, step }, cell) => {
    const nodes: Node[] = [];
    for (let k = 0; k < count[2]; k++) {
      for (let j = 0; j < count[1]; j++) {
        for (let i = 0; i < count[0]; i++) {
          nodes.push({
            cell,
            texel: offset + i + width * (j + height * k),
            at: [origin[0] + i * step[0], origin[1] + j * step[1], origin[2] + k * step[2]],
          });
        }
      }
    }
    return nodes;
  });
}
