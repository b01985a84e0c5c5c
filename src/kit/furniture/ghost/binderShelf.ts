import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const covers = ['book-blue', 'case-grey', 'book-red', 'book-green', 'black'] as const;

/** An open shelf of lever-arch binders on a wall, `width` (1) × 0.42, 0.29 deep; a few lean or are missing. Roles: `board`. */
export const binderShelf: Piece = {
  kind: 'binder-shelf',
  rest: 'wall',
  shapes: ({ width = 1, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const board = roles.board ?? 'laminate-birch';
    const w = width / 2;
    const shapes: Shape[] = [
      block(board, [-w, w], [0, 0.022], [0, 0.29], 0.004),
      ...[-1, 1].map((side) =>
        block(board, [side * w, side * (w - 0.02)], [0.022, 0.42], [0, 0.27], 0.004),
      ),
      block(board, [-w, w], [0.06, 0.09], [0, 0.012], 0.002, 1),
    ];
    for (let x = -w + 0.03; x < w - 0.1; ) {
      const wide = random() < 0.7 ? 0.075 : 0.05;
      const cover = covers[Math.floor(random() * covers.length)] ?? 'book-blue';
      if (random() > 0.08) {
        shapes.push(
          block(cover, [x, x + wide - 0.003], [0.022, 0.34], [0.01, 0.27], 0.004),
          block('label-white', [x + 0.012, x + wide - 0.015], [0.16, 0.29], [0.27, 0.2715], 0, 1),
          block(
            'steel',
            [x + wide / 2 - 0.013, x + wide / 2 + 0.01],
            [0.07, 0.093],
            [0.27, 0.273],
            0.002,
            0,
          ),
        );
      }
      x += wide;
    }
    return shapes;
  },
};
