import type { Piece } from '../piece.ts';
import { roundedBoard } from '../roundedBoard.ts';

/**
 * A light panel under the ceiling, 1.15 m along and 0.5 m across, `height` 0.06 m (it hangs with its top in the ceiling).
 * Roles: `frame`, `lamp`.
 */
export const ceilingPanel: Piece = {
  kind: 'ceiling-panel',
  rest: 'ceiling',
  shapes: ({ width = 1.15, depth = 0.5, height = 0.06, roles = {} }) => {
    const frame = roles.frame ?? 'trim';
    const corner = Math.min(0.1, depth / 2);
    return [
      roundedBoard(frame, width, depth, 0.012, height, { corner, steps: 4, bevel: 0.008 }),
      roundedBoard(roles.lamp ?? 'lamp-panel', width - 0.08, depth - 0.08, 0, 0.012, {
        corner: corner - 0.03,
        steps: 4,
        bevel: 0,
      }),
    ];
  },
};
