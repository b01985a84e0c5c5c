import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/**
 * A hammam's built bench, `width` (2) × `depth` (0.62), seat 0.45 (look sheet): mosaic below, stone slab above, a light strip
 * under its nose. Variant `stepped` has an upper bench of 0.3 at 0.78 along its back. Its back (−z) stands at the wall.
 */
export const tiledBench: Piece = {
  kind: 'tiled-bench',
  rest: 'floor',
  shapes: ({ width = 2, depth = 0.62, variant = 'plain' }) => {
    const back = -depth / 2;
    const shapes: Shape[] = [
      slab('mosaic-teal', [0, 0, -0.015], [width - 0.03, 0.395, depth - 0.06], 0.008),
      slab('marble-cream', [0, 0.395, 0], [width, 0.055, depth], 0.018),
      slab('lamp-strip', [0, 0.372, depth / 2 - 0.035], [width - 0.14, 0.014, 0.014], 0),
    ];
    if (variant === 'stepped') {
      shapes.push(slab('mosaic-teal', [0, 0.45, back + 0.14], [width - 0.02, 0.275, 0.27], 0.006));
      shapes.push(slab('marble-cream', [0, 0.725, back + 0.15], [width, 0.055, 0.3], 0.016));
      shapes.push(slab('lamp-strip', [0, 0.705, back + 0.285], [width - 0.14, 0.012, 0.012], 0, 1));
    }
    return shapes;
  },
};
