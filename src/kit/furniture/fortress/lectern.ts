import { block } from '../../inside/shell/block.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** A plain speaker's desk with a sloping top and two microphones on stems, 0.66 × 0.5, 1.2 high; the speaker stands at −z. Roles: `wood`, `trim`. */
export const lectern: Piece = {
  kind: 'lectern',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const wood = roles.wood ?? 'wood-warm';
    const trim = roles.trim ?? 'brass';
    return [
      block(wood, [-0.31, 0.31], [0, 0.06], [-0.2, 0.24], 0.01),
      block(wood, [-0.27, 0.27], [0.06, 1.02], [-0.14, 0.2], 0.012),
      block(trim, [-0.22, 0.22], [0.14, 0.15], [0.2, 0.206], 0.002, 1),
      block(trim, [-0.22, 0.22], [0.94, 0.95], [0.2, 0.206], 0.002, 1),
      block(trim, [-0.22, -0.21], [0.14, 0.95], [0.2, 0.206], 0.002, 1),
      block(trim, [0.21, 0.22], [0.14, 0.95], [0.2, 0.206], 0.002, 1),
      {
        kind: 'prism',
        role: wood,
        detail: 2,
        axis: 'x',
        outline: [
          [-0.26, 1.0],
          [0.26, 1.0],
          [0.26, 1.17],
          [0.23, 1.17],
          [-0.26, 1.04],
        ],
        from: -0.33,
        to: 0.33,
        bevel: 0.008,
      },
      {
        kind: 'box',
        role: 'paper',
        detail: 0,
        at: [0, 1.108, -0.02],
        size: [0.3, 0.004, 0.21],
        turn: [-0.26, 0, 0],
      },
      ...[-0.16, 0.16].flatMap((x) => [
        bar(
          'black',
          [
            [x, 1.15, 0.2],
            [x * 0.8, 1.3, 0.14],
            [x * 0.5, 1.38, 0.02],
          ],
          0.008,
          6,
          1,
        ),
        bar(
          'black-gloss',
          [
            [x * 0.5, 1.38, 0.02],
            [x * 0.42, 1.39, -0.05],
          ],
          0.018,
          8,
          1,
        ),
      ]),
    ];
  },
};
