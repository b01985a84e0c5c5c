import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { roundedBoard } from '../roundedBoard.ts';

/**
 * A flat monitor on a foot, its face to +z: `width` 0.54 m, 0.62 of that high over a foot of 0.1 m. `variant` `keyboard` puts
 * a keyboard and a mouse before it. Roles: `screen`, `body`.
 */
export const monitor: Piece = {
  kind: 'monitor',
  rest: 'top',
  shapes: ({ width = 0.54, variant, roles = {} }) => {
    const body = roles.body ?? 'black';
    const high = width * 0.6;
    const low = 0.1;
    const shapes: Shape[] = [
      roundedBoard(body, width * 0.42, 0.18, 0, 0.012, {
        corner: 0.05,
        bevel: 0.004,
        at: [0, -0.01],
      }),
      slab(body, [0, 0.01, -0.045], [0.06, low + high * 0.4, 0.022], 0.006),
      slab(body, [0, low, -0.02], [width, high, 0.034], 0.008),
      slab(
        roles.screen ?? 'screen-desktop',
        [0, low + 0.014, -0.003],
        [width - 0.024, high - 0.028, 0.003],
        0,
      ),
    ];
    if (variant === 'keyboard') {
      shapes.push(
        slab(body, [-0.04, 0, 0.19], [0.42, 0.018, 0.13], 0.005, 1),
        slab('keyboard', [-0.04, 0.0175, 0.19], [0.4, 0.003, 0.11], 0, 1),
        {
          kind: 'box',
          role: body,
          detail: 0,
          at: [0.24, 0.016, 0.2],
          size: [0.06, 0.03, 0.1],
          bevel: 0.013,
          round: 1,
        },
      );
    }
    return shapes;
  },
};
