import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** An operating table along x, 1.95 × 0.56 m, top at 0.86 m, on one column; head at −x; an arm board at one side. */
export const operatingTable: Piece = {
  kind: 'operating-table',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [
      block('steel', [-0.45, 0.45], [0, 0.1], [-0.26, 0.26], 0.03),
      turned(
        'steel',
        [0, 0.1, 0],
        [
          [0.17, 0],
          [0.16, 0.02],
          [0.13, 0.04],
          [0.13, 0.3],
          [0.1, 0.31],
          [0.1, 0.62],
        ],
        16,
        2,
      ),
      block('steel', [-0.85, 0.85], [0.7, 0.76], [-0.2, 0.2], 0.01),
      pad('vinyl-black', [-0.78, 0.83, 0], [0.36, 0.07, 0.46], { radius: 0.025, puff: 0.006 }),
      pad('vinyl-black', [-0.1, 0.82, 0], [0.98, 0.08, 0.54], { radius: 0.028, puff: 0.006 }),
      pad('vinyl-black', [0.69, 0.82, 0], [0.56, 0.08, 0.54], { radius: 0.028, puff: 0.006 }),
      pad('drape-green', [0.2, 0.868, 0], [1.1, 0.02, 0.6], { radius: 0.009 }),
      pad('drape-green', [0.2, 0.76, 0.3], [1.1, 0.22, 0.016], { radius: 0.007 }),
      pad('vinyl-black', [-0.3, 0.82, 0.48], [0.14, 0.05, 0.36], { radius: 0.02 }),
      bar(
        'steel',
        [
          [-0.3, 0.76, 0.24],
          [-0.3, 0.78, 0.5],
        ],
        0.014,
        6,
      ),
    ];
    for (const side of [-1, 1]) {
      shapes.push(
        block('chrome', [-0.8, 0.8], [0.735, 0.765], [side * 0.275, side * 0.287], 0.004, 1),
      );
    }
    return shapes;
  },
};
