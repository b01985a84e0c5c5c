import { block } from '../../inside/shell/block.ts';
import type { Piece } from '../piece.ts';

/** The screen between two bays of an open saloon: `width` 1.5, 0.03 thick, 2.05 high, bound in metal. Roles: `board`. */
export const bayScreen: Piece = {
  kind: 'bay-screen',
  rest: 'floor',
  shapes: ({ width = 1.5, height = 2.05, roles = {} }) => {
    const w = width / 2;
    return [
      block(roles.board ?? 'laminate-beige', [-w, w - 0.02], [0.1, height], [-0.013, 0.013], 0.003),
      block('steel', [-w, w], [height - 0.02, height + 0.005], [-0.015, 0.015], 0.004, 1),
      ...[-1, 1].map((side) =>
        block('steel', [side * (w - 0.025), side * w], [0, height], [-0.015, 0.015], 0.004),
      ),
    ];
  },
};
