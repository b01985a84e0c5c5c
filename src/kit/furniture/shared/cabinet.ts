import type { Shape } from '../../shapes.ts';
import { panelFront } from '../panelFront.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { roundedBoard } from '../roundedBoard.ts';

/**
 * A cupboard that stands with its back to a wall: 0.9 × 0.4 m, `height` 0.85 m, `count` doors (one per 0.45 m). `variant`
 * `drawers` has rows of drawers instead, `tall` doors in two tiers. Roles: `wood`, `top`, `metal`.
 */
export const cabinet: Piece = {
  kind: 'cabinet',
  rest: 'floor',
  shapes: ({
    variant,
    width = 0.9,
    depth = 0.4,
    height = variant === 'tall' ? 1.9 : 0.85,
    ...more
  }) => {
    const { roles = {}, count = Math.max(1, Math.round(width / 0.45)) } = more;
    const wood = roles.wood ?? 'wood-warm';
    const metal = roles.metal ?? 'brass';
    const plinth = 0.07;
    const cap = 0.03;
    const body = height - plinth - cap;
    const face = depth / 2 - 0.03;
    const shapes: Shape[] = [
      slab('black', [0, 0, -0.01], [width - 0.04, plinth, depth - 0.06]),
      slab(wood, [0, plinth, -0.012], [width - 0.01, body, depth - 0.036], 0.005),
      roundedBoard(roles.top ?? wood, width, depth, height - cap, height, {
        corner: 0.012,
        bevel: 0.007,
      }),
    ];
    const tiers =
      variant === 'drawers' ? [1 / 3, 1 / 3, 1 / 3] : variant === 'tall' ? [0.4, 0.6] : [1];
    const step = (width - 0.03) / count;
    let y = plinth + 0.008;
    for (const share of tiers) {
      const high = (body - 0.016) * share;
      for (let i = 0; i < count; i++) {
        const side = i % 2 === 0 && count > 1 ? 1 : -1;
        shapes.push(
          ...panelFront(wood, [(i - (count - 1) / 2) * step, y, face], step, high, {
            side,
            metal,
            handle: variant === 'drawers' ? 'bar' : 'knob',
          }),
        );
      }
      y += high;
    }
    return shapes;
  },
};
