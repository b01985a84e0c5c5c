import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** Spare railway wheels on edge in a stand, `count` (2) beside each other along x, 0.96 m each, 0.5 deep, 1.0 high, their back to a wall. Roles: `stand`. */
export const wheelStand: Piece = {
  kind: 'wheel-stand',
  rest: 'floor',
  shapes: ({ count = 2, roles = {} }) => {
    const stand = roles.stand ?? 'bin-yellow';
    const pitch = 0.96;
    const w = (count * pitch) / 2;
    const shapes: Shape[] = [
      ...[-0.2, 0.2].map((z) => block(stand, [-w, w], [0, 0.1], [z - 0.03, z + 0.03], 0.006)),
      bar(
        stand,
        [
          [-w + 0.02, 0.05, -0.2],
          [-w + 0.02, 0.9, -0.2],
          [w - 0.02, 0.9, -0.2],
          [w - 0.02, 0.05, -0.2],
        ],
        0.022,
        7,
        1,
      ),
    ];
    for (let i = 0; i < count; i++) {
      const x = -w + pitch * (i + 0.5);
      shapes.push(
        {
          kind: 'lathe',
          role: 'engine-grey',
          detail: 2,
          axis: 'z',
          at: [x, 0.5, -0.05],
          profile: [
            [0.1, -0.06],
            [0.14, -0.06],
            [0.17, -0.02],
            [0.34, -0.035],
            [0.37, -0.065],
            [0.455, -0.065],
            [0.46, -0.06],
            [0.462, -0.035],
            [0.436, -0.02],
            [0.43, 0.062],
            [0.425, 0.066],
            [0.375, 0.066],
            [0.35, 0.03],
            [0.17, 0.036],
            [0.145, 0.085],
            [0.1, 0.085],
            [0.096, 0],
          ],
          segments: 34,
          creases: [4, 8, 10, 11, 14],
        },
        {
          kind: 'lathe',
          role: 'chrome',
          detail: 1,
          axis: 'z',
          at: [x, 0.5, -0.05],
          profile: [
            [0.4365, -0.018],
            [0.4315, 0.06],
          ],
          segments: 34,
        },
        block('black', [x - 0.09, x + 0.09], [0.41, 0.59], [-0.05, -0.046], 0, 0),
        ...[-1, 1].map(
          (side): Shape => ({
            kind: 'prism',
            role: 'crate-batten',
            detail: 1,
            axis: 'z',
            outline:
              side === 1
                ? [
                    [x + 0.2, 0.1],
                    [x + 0.36, 0.1],
                    [x + 0.36, 0.2],
                  ]
                : [
                    [x - 0.36, 0.1],
                    [x - 0.2, 0.1],
                    [x - 0.36, 0.2],
                  ],
            from: -0.16,
            to: 0.06,
          }),
        ),
      );
    }
    return shapes;
  },
};
