import type { Shape } from '../../shapes.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { roundedBoard } from '../roundedBoard.ts';

/**
 * A low table, 1.1 × 0.55 m, `height` 0.43 m, with a shelf below. `variant` `glass` has a glass top in a frame. Roles: `top`,
 * `frame`, `foot`.
 */
export const coffeeTable: Piece = {
  kind: 'coffee-table',
  rest: 'floor',
  shapes: ({ width = 1.1, depth = 0.55, height = 0.43, variant, roles = {} }) => {
    const frame = roles.frame ?? 'wood-dark';
    const top = roles.top ?? (variant === 'glass' ? 'glass' : frame);
    const shapes: Shape[] = [
      roundedBoard(top, width, depth, height - 0.022, height, { corner: 0.05, bevel: 0.005 }),
      roundedBoard(frame, width - 0.03, depth - 0.03, height - 0.075, height - 0.022, {
        corner: 0.045,
        bevel: 0.004,
      }),
      roundedBoard(frame, width - 0.16, depth - 0.14, 0.13, 0.15, { corner: 0.03, detail: 1 }),
    ];
    for (const x of [-1, 1]) {
      for (const z of [-1, 1]) {
        shapes.push(
          turned(
            frame,
            [x * (width / 2 - 0.07), 0, z * (depth / 2 - 0.07)],
            [
              [0.012, 0],
              [0.018, 0.03],
              [0.014, 0.06],
              [0.026, height * 0.6],
              [0.022, height - 0.08],
              [0.028, height - 0.07],
            ],
            8,
          ),
        );
      }
    }
    return shapes;
  },
};
