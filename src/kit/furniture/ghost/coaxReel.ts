import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum, pipe, spun } from './parts.ts';

/** A reel of antenna cable standing on its rims, 0.44 across and 0.26 wide along x, with a frame to carry it by. Roles: `cable`. */
export const coaxReel: Piece = {
  kind: 'coax-reel',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const y = 0.23;
    const turns: Shape[] = Array.from({ length: 7 }, (_, i) =>
      drum(
        roles.cable ?? 'black',
        [-0.098 + i * 0.028, y, 0],
        'x',
        0.155 - 0.008 * (i % 2),
        0.026,
        16,
      ),
    );
    return [
      ...turns,
      ...[-1, 1].map((side) =>
        spun(
          'strap-orange',
          [side * 0.108, y, 0],
          'x',
          [
            [0, -0.008],
            [0.21, -0.008],
            [0.22, 0],
            [0.21, 0.008],
            [0, 0.008],
          ],
          20,
          2,
        ),
      ),
      pipe(
        'steel',
        [
          [-0.13, y, 0],
          [-0.13, 0.5, 0],
          [0.13, 0.5, 0],
          [0.13, y, 0],
        ],
        0.012,
        2,
        6,
      ),
    ];
  },
};
