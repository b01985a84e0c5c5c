import { emptyAtlas } from './emptyAtlas.ts';
import type { GridLayout, LightGrid } from './lightGrid.ts';
import { padAtlas } from './padAtlas.ts';

/** a0 that is stored as 255. */
const brightest = 8;

/**
 * Light of every node as bytes. `nodes` has 16 numbers a texel (x fastest): a0 of the lamps' red, green, blue and of the sky,
 * then a1 (x, y, z) of each of the four. Texels without a node repeat the nearest node of their cell.
 */
export function encodeLight(layout: GridLayout, nodes: Float32Array): LightGrid {
  const { width, height } = layout;
  const volumes = emptyAtlas(layout);
  for (const { count, offset } of layout.cells) {
    for (let k = 0; k < count[2]; k++) {
      for (let j = 0; j < count[1]; j++) {
        for (let i = 0; i < count[0]; i++) {
          encodeNode(volumes, nodes, offset + i + width * (j + height * k));
        }
      }
    }
  }
  padAtlas(layout, volumes);
  return { layout, volumes };
}

function encodeNode(volumes: LightGrid['volumes'], nodes: Float32Array, texel: number): void {
  const from = texel * 16;
  const to = texel * 4;
  for (let c = 0; c < 4; c++) {
    const a0 = Math.max(0, nodes[from + c]!);
    volumes[0][to + c] = Math.round(255 * Math.sqrt(Math.min(1, a0 / brightest)));
    for (let axis = 0; axis < 3; axis++) {
      const part = direction(nodes[from + 4 + 3 * c + axis]!, a0);
      // A colour's three parts share a volume; the sky's are the fourth channel of the three.
      if (c < 3) volumes[(c + 1) as 1 | 2 | 3][to + axis] = part;
      else volumes[(axis + 1) as 1 | 2 | 3][to + 3] = part;
    }
  }
}

function direction(a1: number, a0: number): number {
  const part = a0 > 1e-6 ? Math.max(-1, Math.min(1, a1 / (2 * a0))) : 0;
  return Math.round(127.5 + 127.5 * part);
}
