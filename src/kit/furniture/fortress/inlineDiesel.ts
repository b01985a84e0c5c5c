import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drum } from '../service/drum.ts';
import { dieselCylinder } from './dieselCylinder.ts';
import { dieselGenerator } from './dieselGenerator.ts';

const cylinders = 6;

/**
 * An old upright diesel of six cylinders in line with its generator, along x: 4.3 × 1.1 m, its rocker covers at 1.66, two
 * lagged exhausts up to `height` (2.08). Generator at −x; pumps, pipes and inspection doors look to +z. Roles: `engine`,
 * `head`, `generator`.
 */
export const inlineDiesel: Piece = {
  kind: 'inline-diesel',
  rest: 'floor',
  shapes: ({ width = 4.3, height = 2.08, roles = {} }) => {
    const paint = roles.engine ?? 'engine-green';
    const head = roles.head ?? 'paint-cream';
    const w = width / 2;
    const [from, to] = [-w + 1.45, w - 0.28];
    const pitch = (to - from - 0.1) / cylinders;
    const xs = Array.from({ length: cylinders }, (_, i) => from + 0.05 + pitch * (i + 0.5));
    const shapes: Shape[] = [
      // Bed and crankcase.
      block('engine-black', [-w, w], [0, 0.06], [-0.5, 0.5], 0.008),
      block('engine-black', [-w + 0.05, w - 0.05], [0.06, 0.24], [-0.4, 0.4], 0.015),
      block(paint, [from, to], [0.22, 0.8], [-0.4, 0.4], 0.03),
      block(paint, [from + 0.02, to - 0.02], [0.78, 0.86], [-0.43, 0.43], 0.012),
      // Gear case, pulley and pump at the free end.
      block(paint, [to - 0.02, to + 0.12], [0.3, 1.16], [-0.3, 0.3], 0.04),
      drum(
        'engine-black',
        to + 0.1,
        0.52,
        [
          [0, 0],
          [0.22, 0],
          [0.22, 0.1],
          [0.06, 0.1],
          [0.06, 0.14],
          [0, 0.14],
        ],
        22,
      ),
      drum(
        'steel',
        to + 0.1,
        0.98,
        [
          [0, 0],
          [0.1, 0],
          [0.1, 0.09],
          [0.04, 0.12],
          [0, 0.12],
        ],
        16,
      ),
      ...dieselGenerator(roles.generator ?? 'engine-grey', -w + 0.02, from),
      // Water rail over the heads, fuel rail along the pumps, oil pipe at the foot.
      bar(
        head,
        [
          [from + 0.1, 1.5, 0.4],
          [to - 0.1, 1.5, 0.4],
          [to + 0.06, 1.36, 0.34],
          [to + 0.06, 1.05, 0.2],
        ],
        0.045,
        9,
        2,
      ),
      bar(
        'copper',
        [
          [from + 0.12, 0.84, 0.42],
          [from + 0.12, 0.97, 0.5],
          [from + 0.15, 1.0, 0.5],
          [to - 0.22, 1.0, 0.5],
          [to - 0.187, 0.97, 0.5],
          [to - 0.187, 0.84, 0.42],
        ],
        0.014,
        6,
      ),
      bar(
        'tank-red',
        [
          [from + 0.1, 0.3, 0.38],
          [from + 0.1, 0.3, 0.47],
          [to - 0.05, 0.3, 0.47],
          [to - 0.05, 0.62, 0.47],
          [to - 0.05, 0.62, 0.38],
        ],
        0.026,
        8,
      ),
      // Exhaust manifold at the back, lagged.
      bar(
        'lagging',
        [
          [from + 0.1, 1.5, -0.36],
          [to - 0.1, 1.5, -0.36],
        ],
        0.11,
        12,
        2,
      ),
      ...[xs[1]!, xs[4]!].flatMap((x): Shape[] => [
        bar(
          'engine-rust',
          [
            [x, 1.5, -0.36],
            [x, 1.7, -0.34],
            [x, 1.8, -0.3],
            [x, 1.92, -0.3],
          ],
          0.09,
          12,
          2,
        ),
        turned(
          'lagging',
          [x, 1.86, -0.3],
          [
            [0.1, 0],
            [0.12, 0.03],
            [0.12, height - 1.89],
            [0.1, height - 1.86],
          ],
          16,
          2,
        ),
        ...[0.1, height - 2].map(
          (up): Shape =>
            turned(
              'steel',
              [x, 1.86 + up, -0.3],
              [
                [0.121, 0],
                [0.124, 0.01],
                [0.121, 0.02],
              ],
              16,
              1,
            ),
        ),
      ]),
      // Governor with its hand wheel, and the lever that starts it.
      block(paint, [to - 0.17, to + 0.01], [0.74, 0.87], [0.38, 0.51], 0.012, 1),
      turned(
        paint,
        [to - 0.08, 0.87, 0.43],
        [
          [0.08, 0],
          [0.08, 0.02],
          [0.062, 0.03],
          [0.062, 0.17],
          [0.08, 0.18],
          [0.08, 0.2],
          [0, 0.2],
        ],
        14,
        1,
      ),
      turned(
        'brass',
        [to - 0.08, 1.07, 0.43],
        [
          [0.02, 0],
          [0.02, 0.03],
          [0.07, 0.034],
          [0.07, 0.05],
          [0, 0.052],
        ],
        14,
        1,
      ),
      bar(
        'steel',
        [
          [to - 0.34, 0.8, 0.44],
          [to - 0.36, 1.06, 0.56],
        ],
        0.014,
        6,
      ),
      turned(
        'plastic-red',
        [to - 0.362, 1.06, 0.562],
        [
          [0, 0],
          [0.025, 0.012],
          [0.025, 0.03],
          [0, 0.045],
        ],
        10,
        1,
      ),
    ];
    for (const x of xs) {
      shapes.push(...dieselCylinder(x, pitch, paint, head));
      // An inspection door with its clamps.
      shapes.push(
        block(head, [x - pitch * 0.36, x + pitch * 0.36], [0.36, 0.7], [0.4, 0.425], 0.03),
        block('steel', [x - 0.02, x + 0.02], [0.5, 0.56], [0.42, 0.46], 0.008, 1),
        ...[-1, 1].flatMap((sx) =>
          [0.39, 0.67].map((y) =>
            block(
              'steel',
              [x + sx * pitch * 0.3 - 0.012, x + sx * pitch * 0.3 + 0.012],
              [y - 0.012, y + 0.012],
              [0.42, 0.436],
              0.004,
              0,
            ),
          ),
        ),
      );
    }
    return shapes;
  },
};
