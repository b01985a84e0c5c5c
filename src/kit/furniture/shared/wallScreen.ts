import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A flat screen on a wall: `width` 1.0 m, `height` 9/16 of it, 0.06 m deep. Roles: `screen`, `frame`. */
export const wallScreen: Piece = {
  kind: 'wall-screen',
  rest: 'wall',
  shapes: ({ width = 1, height = (width * 9) / 16, roles = {} }) => {
    const frame = roles.frame ?? 'black-gloss';
    return [
      slab('black', [0, height * 0.2, 0.012], [width * 0.6, height * 0.6, 0.024], 0.004, 1),
      slab(frame, [0, 0, 0.04], [width, height, 0.036], 0.008),
      slab(
        roles.screen ?? 'screen-news',
        [0, 0.016, 0.0585],
        [width - 0.032, height - 0.032, 0.003],
        0,
      ),
    ];
  },
};
