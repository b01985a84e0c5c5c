import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drum, face } from './parts.ts';

/** A conference screen on the wall, `width` (1.1) × `height` (0.64), with a camera on top and a sound bar below. Role `screen`. */
export const videoPanel: Piece = {
  kind: 'video-panel',
  rest: 'wall',
  shapes: ({ width = 1.1, height = 0.64, variant = 'camera', roles = {} }) => {
    const shapes: Shape[] = [
      slab('machine-black', [0, 0.12, 0.018], [width * 0.5, height * 0.5, 0.036], 0.004, 1),
      slab('black-gloss', [0, 0.09, 0.05], [width, height, 0.03], 0.006),
      face(
        roles.screen ?? 'screen-news',
        [0, 0.09 + height / 2, 0.067],
        [width - 0.03, height - 0.03],
      ),
    ];
    if (variant === 'camera') {
      shapes.push(slab('machine-black', [0, 0, 0.05], [width * 0.62, 0.07, 0.06], 0.014));
      shapes.push(slab('machine-black', [0, 0.09 + height, 0.05], [0.15, 0.045, 0.05], 0.014, 1));
      shapes.push(drum('black-gloss', [0, 0.112 + height, 0.075], 'z', 0.016, 0.012, 12, 0));
    }
    return shapes;
  },
};
