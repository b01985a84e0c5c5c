import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/** Wall bars of wood, 0.85 wide, 1.9 high, 0.14 deep. */
export const wallBars: Piece = {
  kind: 'wall-bars',
  rest: 'wall',
  shapes: ({ width = 0.85, height = 1.9 }) => {
    const shapes: Shape[] = [];
    for (const s of [-1, 1]) {
      shapes.push(
        slab('wood-light', [s * (width / 2 - 0.02), 0, 0.06], [0.04, height, 0.12], 0.008),
      );
    }
    for (let y = 0.12; y < height - 0.04; y += 0.165) {
      shapes.push(drum('wood-warm', [-width / 2 + 0.03, y, 0.1], 'x', 0.019, width - 0.06, 8));
    }
    return shapes;
  },
};
