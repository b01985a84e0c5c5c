import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

const pitch = 0.34;

/** Upright steel bottles of starting air in a rack, `count` (3), 0.34 m each, 0.36 deep, 1.85 high, their back to a wall. Roles: `bottle`. */
export const airBottles: Piece = {
  kind: 'air-bottles',
  rest: 'floor',
  shapes: ({ count = 3, roles = {} }) => {
    const w = (count * pitch) / 2;
    const bottle = roles.bottle ?? 'engine-blue';
    const shapes: Shape[] = [
      block('engine-black', [-w, w], [0, 0.06], [-0.18, 0.16], 0.006),
      ...[0.5, 1.15].map((y) => block('steel', [-w, w], [y, y + 0.05], [0.13, 0.145], 0.004, 1)),
      block('engine-black', [-w, w], [0.06, 1.3], [-0.18, -0.165], 0.003),
      bar(
        'copper',
        [
          [-w + 0.05, 1.8, -0.02],
          [w - 0.05, 1.8, -0.02],
        ],
        0.014,
        7,
        1,
      ),
    ];
    for (let i = 0; i < count; i++) {
      const x = -w + pitch * (i + 0.5);
      shapes.push(
        turned(
          bottle,
          [x, 0.06, -0.02],
          [
            [0, 0],
            [0.13, 0],
            [0.145, 0.03],
            [0.145, 1.28],
            [0.12, 1.4],
            [0.06, 1.47],
            [0.04, 1.5],
          ],
          18,
          2,
        ),
        turned(
          'brass',
          [x, 1.54, -0.02],
          [
            [0.04, 0],
            [0.04, 0.05],
            [0.02, 0.06],
            [0.02, 0.16],
            [0.035, 0.17],
            [0.035, 0.19],
            [0, 0.2],
          ],
          12,
          1,
        ),
        bar(
          'copper',
          [
            [x, 1.66, -0.02],
            [x, 1.8, -0.02],
          ],
          0.011,
          6,
          1,
        ),
        turned(
          'paper',
          [x, 1.0, -0.02],
          [
            [0.1455, 0],
            [0.1458, 0.005],
            [0.1458, 0.07],
            [0.1455, 0.075],
          ],
          18,
          0,
        ),
      );
    }
    return shapes;
  },
};
