import { pad } from '../pad.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A pair of laced boots side by side, 0.29 long along z, 0.27 high. */
export const boots: Piece = {
  kind: 'boots',
  rest: 'flat',
  shapes: () =>
    [-1, 1].flatMap((side) => {
      const x = side * 0.068;
      return [
        pad('rubber', [x, 0.016, 0], [0.1, 0.032, 0.29], { radius: 0.012, detail: 1 }),
        pad('black', [x, 0.065, 0.03], [0.094, 0.08, 0.22], { radius: 0.035 }),
        turned(
          'black',
          [x, 0.06, -0.07],
          [
            [0.05, 0],
            [0.052, 0.14],
            [0.056, 0.21],
            [0.04, 0.205],
          ],
          10,
          2,
        ),
      ];
    }),
};
