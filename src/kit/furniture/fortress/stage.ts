import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/**
 * A low stage, 2.4 m along x and 1.8 m deep, `height` 0.11 m, with a lit edge at its −x end and its +z side. Roles: `top`,
 * `side`, `edge`, `lamp`.
 */
export const stage: Piece = {
  kind: 'stage',
  rest: 'flat',
  shapes: ({ width = 2.4, depth = 1.8, height = 0.11, roles = {} }) => {
    const lamp = roles.lamp ?? 'strip-pink';
    const edge = roles.edge ?? 'brass';
    const shapes: Shape[] = [
      slab(
        roles.side ?? 'wood-black',
        [0, 0, 0],
        [width - 0.03, height - 0.022, depth - 0.03],
        0.004,
      ),
      slab(roles.top ?? 'planks', [0, height - 0.022, 0], [width, 0.022, depth], 0.006),
      slab(edge, [-width / 2 + 0.012, height - 0.004, 0], [0.026, 0.006, depth], 0.002, 1),
      slab(edge, [0, height - 0.004, depth / 2 - 0.012], [width, 0.006, 0.026], 0.002, 1),
      slab(lamp, [-width / 2 + 0.008, 0.03, 0], [0.012, 0.014, depth - 0.08], 0),
      slab(lamp, [0, 0.03, depth / 2 - 0.008], [width - 0.08, 0.014, 0.012], 0),
    ];
    return shapes;
  },
};
