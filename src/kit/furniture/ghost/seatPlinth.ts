import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/**
 * The step that a row of cinema seats stands on, `width` × `depth`, `height`: carpet, a nosing, and step lights in the riser
 * of its left end (−x), which the aisle passes.
 */
export const seatPlinth: Piece = {
  kind: 'seat-plinth',
  rest: 'floor',
  shapes: ({ width = 2, depth = 1.3, height = 0.14 }) => {
    const shapes: Shape[] = [
      slab('cinema-carpet', [0, 0, 0], [width, height - 0.012, depth], 0.004),
      slab(
        'cinema-carpet',
        [0.005, height - 0.012, 0],
        [width - 0.01, 0.012, depth - 0.004],
        0.003,
      ),
      slab(
        'brass',
        [-width / 2 + 0.012, height - 0.012, 0],
        [0.024, 0.013, depth - 0.01],
        0.003,
        1,
      ),
    ];
    for (const z of [-depth / 3, 0, depth / 3]) {
      shapes.push(
        slab('lamp-step', [-width / 2 - 0.003, height * 0.35, z], [0.006, 0.035, 0.1], 0, 1),
      );
    }
    return shapes;
  },
};
