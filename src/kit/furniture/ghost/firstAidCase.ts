import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, pipe } from './parts.ts';

/** A rescue bag or case, 0.44 × 0.2, 0.3 high, with a plain white cross on green. */
export const firstAidCase: Piece = {
  kind: 'first-aid-case',
  rest: 'top',
  shapes: () => [
    block('medical-red', [0, 0.14, 0], [0.44, 0.28, 0.2], 0.04),
    slab('medical-dark', [0, 0.19, 0], [0.446, 0.012, 0.206], 0.003, 1),
    block('gas-green', [0, 0.115, 0.1], [0.13, 0.13, 0.008], 0.003, undefined, 1),
    block('label-white', [0, 0.115, 0.104], [0.09, 0.028, 0.006], 0, undefined, 1),
    block('label-white', [0, 0.115, 0.104], [0.028, 0.09, 0.006], 0, undefined, 1),
    pipe(
      'black',
      [
        [-0.09, 0.27, 0],
        [-0.08, 0.32, 0],
        [0.08, 0.32, 0],
        [0.09, 0.27, 0],
      ],
      0.012,
    ),
  ],
};
