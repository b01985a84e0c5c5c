import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { face } from './parts.ts';

/** A cinema screen on the wall, `width` (1.9) × `height` (1.12), with its black mask and a loudspeaker below. */
export const cinemaScreen: Piece = {
  kind: 'cinema-screen',
  rest: 'wall',
  shapes: ({ width = 1.9, height = 1.12 }) => {
    const low = 0.2;
    const shapes: Shape[] = [
      slab('black', [0, low, 0.012], [width, height, 0.024], 0.004),
      face('screen-cinema', [0, low + height / 2, 0.027], [width - 0.09, height - 0.09]),
      slab('black-gloss', [0, 0.02, 0.045], [width * 0.7, 0.11, 0.08], 0.02),
      slab('speaker-cloth', [0, 0.03, 0.087], [width * 0.68, 0.09, 0.006], 0.002, 1),
    ];
    for (const s of [-1, 1]) {
      shapes.push(
        slab(
          'brass',
          [s * (width / 2 + 0.01), low - 0.01, 0.015],
          [0.02, height + 0.02, 0.03],
          0.004,
          1,
        ),
      );
    }
    shapes.push(slab('brass', [0, low + height, 0.015], [width + 0.04, 0.02, 0.03], 0.004, 1));
    return shapes;
  },
};
