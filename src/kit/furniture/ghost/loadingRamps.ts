import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A pair of aluminium ramps for road cars laid flat, `width` (3.2) long along x, `depth` (1.5) from outer to outer edge. */
export const loadingRamps: Piece = {
  kind: 'loading-ramps',
  rest: 'floor',
  shapes: ({ width = 3.2, depth = 1.5 }) => {
    const track = 0.42;
    const shapes: Shape[] = [];
    for (const side of [-1, 1]) {
      const z = side * (depth / 2 - track / 2);
      shapes.push(slab('aluminium', [0, 0.03, z], [width, 0.05, track], 0.006));
      for (const edge of [-1, 1]) {
        shapes.push(
          slab('bin-yellow', [0, 0, z + edge * (track / 2 - 0.02)], [width, 0.115, 0.04], 0.006),
        );
      }
      const rungs = Math.floor(width / 0.16);
      for (let i = 0; i < rungs; i++) {
        const x = -width / 2 + 0.08 + (i * (width - 0.16)) / (rungs - 1);
        shapes.push(slab('steel-sheet', [x, 0.08, z], [0.03, 0.012, track - 0.09], 0.003, 1));
      }
    }
    return shapes;
  },
};
