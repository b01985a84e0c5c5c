import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';

const seat = 0.46;

/** A light chair, 0.46 m wide, 0.84 high: padded seat and a low curved back on a frame of bent tube. Roles: `seat`, `frame`. */
export const bistroChair: Piece = {
  kind: 'bistro-chair',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const cloth = roles.seat ?? 'cloth-slate';
    const frame = roles.frame ?? 'steel';
    const shapes: Shape[] = [
      pad(cloth, [0, seat - 0.03, 0.01], [0.45, 0.06, 0.43], { radius: 0.026, puff: 0.014 }),
      pad(cloth, [0, 0.7, -0.215], [0.43, 0.24, 0.045], { radius: 0.02, turn: [-0.16, 0, 0] }),
    ];
    for (const side of [-1, 1]) {
      const x = side * 0.205;
      shapes.push(
        bar(
          frame,
          [
            [x, 0, 0.2],
            [x * 0.96, seat - 0.06, 0.16],
            [x * 0.96, seat - 0.06, -0.17],
            [x, 0, -0.23],
          ],
          0.012,
          6,
        ),
        bar(
          frame,
          [
            [x * 0.96, seat - 0.06, -0.15],
            [x * 0.98, 0.66, -0.205],
            [x * 0.98, 0.84, -0.245],
          ],
          0.012,
          6,
        ),
      );
    }
    return shapes;
  },
};
