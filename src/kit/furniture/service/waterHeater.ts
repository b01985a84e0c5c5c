import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** The boiler for tea water at a coach's end: 0.42 × 0.4 m, 1.75 high, its back to a wall: drum, gauge, taps, drip tray, pipes. */
export const waterHeater: Piece = {
  kind: 'water-heater',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const metal = roles.metal ?? 'steel-sheet';
    const shapes: Shape[] = [
      block('steel-painted', [-0.2, 0.2], [0, 0.62], [-0.2, 0.14], 0.01),
      turned(
        metal,
        [0, 0.62, -0.02],
        [
          [0, 0],
          [0.17, 0],
          [0.175, 0.02],
          [0.175, 0.86],
          [0.15, 0.92],
          [0.06, 0.95],
          [0, 0.95],
        ],
        18,
        2,
      ),
      turned(
        'brass',
        [0, 0.84, -0.02],
        [
          [0.177, 0],
          [0.179, 0.006],
          [0.177, 0.012],
        ],
        18,
        1,
      ),
      turned(
        'brass',
        [0, 1.32, -0.02],
        [
          [0.177, 0],
          [0.179, 0.006],
          [0.177, 0.012],
        ],
        18,
        1,
      ),
      bar(
        'copper',
        [
          [0, 1.56, -0.02],
          [0, 1.7, -0.02],
          [0, 1.72, -0.1],
          [0, 1.72, -0.2],
        ],
        0.018,
        7,
      ),
      block(metal, [-0.16, 0.16], [0.62, 0.64], [0.1, 0.2], 0.006, 1),
      bar(
        'brass',
        [
          [0, 0.8, 0.15],
          [0, 0.8, 0.19],
          [0, 0.74, 0.2],
        ],
        0.012,
        7,
      ),
      block('plastic-red', [-0.03, 0.03], [0.815, 0.828], [0.165, 0.185], 0.004, 0),
    ];
    shapes.push({
      kind: 'lathe',
      role: 'dial-white',
      detail: 1,
      axis: 'z',
      at: [0, 1.12, 0.15],
      profile: [
        [0.055, 0],
        [0.055, 0.02],
        [0.048, 0.024],
        [0, 0.024],
      ],
      segments: 14,
    });
    shapes.push(
      bar(
        'black',
        [
          [0, 1.12, 0.176],
          [0.028, 1.145, 0.176],
        ],
        0.003,
        4,
        0,
      ),
    );
    return shapes;
  },
};
