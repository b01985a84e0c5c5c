import type { GridLayout, LightGrid } from './lightGrid.ts';

/** Copies, in each cell's columns of the atlas, the outermost nodes into the texels above and behind: a filter reads no black. */
export function padAtlas(
  { width, height, depth, cells }: GridLayout,
  volumes: LightGrid['volumes'],
) {
  for (const { count, offset } of cells) {
    for (let k = 0; k < depth; k++) {
      for (let j = 0; j < height; j++) {
        if (j < count[1] && k < count[2]) continue;
        const from = width * (Math.min(j, count[1] - 1) + height * Math.min(k, count[2] - 1));
        const to = width * (j + height * k);
        for (const volume of volumes) {
          const start = (from + offset) * 4;
          volume.copyWithin((to + offset) * 4, start, start + count[0] * 4);
        }
      }
    }
  }
}
