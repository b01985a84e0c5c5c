import { block } from '../../inside/shell/block.ts';
import type { Piece } from '../piece.ts';

/** A flat screen on a wall bracket, `width` 0.9, `height` 0.53 m. Roles: `screen`. */
export const flatScreen: Piece = {
  kind: 'flat-screen',
  rest: 'wall',
  shapes: ({ width = 0.9, height = 0.53, roles = {} }) => {
    const w = width / 2;
    return [
      block('black', [-w * 0.3, w * 0.3], [height * 0.3, height * 0.7], [0, 0.03], 0.004, 1),
      block('black-gloss', [-w, w], [0, height], [0.03, 0.062], 0.006),
      block(
        roles.screen ?? 'face-route',
        [-w + 0.016, w - 0.016],
        [0.024, height - 0.016],
        [0.062, 0.065],
        0,
        1,
      ),
    ];
  },
};
