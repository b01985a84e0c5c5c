import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A cup on its saucer; `variant` `lid` is a tall tea cup with a lid. Roles: `china`. */
export const cup: Piece = {
  kind: 'cup',
  rest: 'top',
  shapes: ({ variant, roles = {} }) => {
    const china = roles.china ?? 'porcelain';
    const tall = variant === 'lid';
    const height = tall ? 0.1 : 0.062;
    return [
      turned(
        china,
        [0, 0, 0],
        [
          [0, 0],
          [0.04, 0.001],
          [0.07, 0.012],
          [0.068, 0.015],
          [0.03, 0.008],
        ],
        10,
        1,
      ),
      turned(
        china,
        [0, 0.008, 0],
        [
          [0.02, 0],
          [0.024, 0.006],
          [tall ? 0.034 : 0.036, height * 0.6],
          [0.038, height],
          [0.034, height - 0.002],
          [0.03, height * 0.5],
          [0, 0.012],
        ],
        8,
        1,
      ),
      bar(
        china,
        [
          [0.034, 0.008 + height * 0.85, 0],
          [0.058, 0.008 + height * 0.75, 0],
          [0.056, 0.008 + height * 0.4, 0],
          [0.033, 0.008 + height * 0.3, 0],
        ],
        0.0035,
        4,
        0,
      ),
      ...(tall
        ? [
            turned(
              china,
              [0, 0.008 + height, 0],
              [
                [0.041, 0],
                [0.038, 0.008],
                [0.012, 0.018],
                [0.01, 0.03],
                [0, 0.033],
              ],
              10,
              0,
            ),
          ]
        : [
            turned(
              'tea',
              [0, 0.008 + height * 0.8, 0],
              [
                [0, 0],
                [0.033, 0],
              ].toReversed() as [number, number][],
              10,
              0,
            ),
          ]),
    ];
  },
};
