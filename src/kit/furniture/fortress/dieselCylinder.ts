import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';

/** One upright cylinder of an engine at x: its jacket, head, rocker cover, push rods, pump and pipes; crankcase top at 0.86 m. */
export function dieselCylinder(
  x: number,
  pitch: number,
  paint: string,
  head: string,
): readonly Shape[] {
  const w = pitch / 2 - 0.025;
  return [
    turned(
      paint,
      [x, 0.86, 0],
      [
        [w + 0.05, 0],
        [w + 0.05, 0.05],
        [w + 0.02, 0.07],
        [w + 0.02, 0.4],
        [w + 0.05, 0.43],
        [w + 0.05, 0.46],
        [0, 0.46],
      ],
      20,
      2,
    ),
    block(head, [x - w, x + w], [1.32, 1.5], [-0.29, 0.29], 0.02),
    {
      kind: 'box',
      role: paint,
      detail: 2,
      at: [x, 1.575, 0],
      size: [2 * w - 0.06, 0.16, 0.4],
      bevel: 0.06,
      round: 3,
    },
    turned(
      'brass',
      [x, 1.65, 0],
      [
        [0.02, 0],
        [0.02, 0.02],
        [0.034, 0.026],
        [0.034, 0.04],
        [0, 0.045],
      ],
      8,
      0,
    ),
    ...[-0.07, 0.07].map((at) =>
      bar(
        'chrome',
        [
          [x + at, 0.86, 0.33],
          [x + at, 1.4, 0.27],
        ],
        0.016,
        7,
        1,
      ),
    ),
    // Head bolts.
    ...[-1, 1].flatMap((sx) =>
      [-1, 1].map((sz) =>
        turned(
          'steel',
          [x + sx * (w - 0.04), 1.5, sz * 0.25],
          [
            [0.02, 0],
            [0.02, 0.03],
            [0, 0.034],
          ],
          6,
          0,
        ),
      ),
    ),
    // The pump, with its spring and the pipe to the head.
    turned(
      'steel',
      [x, 0.86, 0.45],
      [
        [0, 0],
        [0.05, 0],
        [0.05, 0.1],
        [0.035, 0.12],
        [0.035, 0.2],
        [0.02, 0.22],
        [0, 0.22],
      ],
      12,
      1,
    ),
    bar(
      'copper',
      [
        [x, 1.08, 0.45],
        [x, 1.24, 0.47],
        [x + 0.05, 1.38, 0.36],
        [x + 0.05, 1.5, 0.2],
      ],
      0.01,
      6,
      1,
    ),
    // Water and exhaust branches.
    bar(
      head,
      [
        [x, 1.44, 0.28],
        [x, 1.5, 0.4],
      ],
      0.03,
      8,
      1,
    ),
    bar(
      'engine-rust',
      [
        [x, 1.42, -0.28],
        [x, 1.5, -0.36],
      ],
      0.06,
      8,
      1,
    ),
  ];
}
