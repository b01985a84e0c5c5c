import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A vacuum flask of enamelled tin, 0.32 high, with a cup for its lid. Roles: `body`. */
export const thermos: Piece = {
  kind: 'thermos',
  rest: 'top',
  shapes: ({ roles = {} }) => [
    turned(
      roles.body ?? 'enamel-red',
      [0, 0, 0],
      [
        [0, 0],
        [0.056, 0.002],
        [0.058, 0.02],
        [0.058, 0.2],
        [0.046, 0.235],
      ],
      14,
      2,
    ),
    turned(
      'chrome',
      [0, 0.232, 0],
      [
        [0.047, 0],
        [0.04, 0.02],
        [0.038, 0.034],
      ],
      12,
    ),
    turned(
      'porcelain',
      [0, 0.264, 0],
      [
        [0.042, 0],
        [0.042, 0.04],
        [0.03, 0.05],
        [0, 0.052],
      ],
      12,
    ),
    bar(
      'chrome',
      [
        [0.056, 0.19, 0],
        [0.088, 0.18, 0],
        [0.09, 0.08, 0],
        [0.056, 0.06, 0],
      ],
      0.006,
      5,
    ),
    turned(
      'chrome',
      [0, 0.045, 0],
      [
        [0.0585, 0],
        [0.0595, 0.004],
        [0.0585, 0.008],
      ],
      14,
      0,
    ),
  ],
};
