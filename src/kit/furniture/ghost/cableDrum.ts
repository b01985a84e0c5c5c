import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum, hose, spun } from './parts.ts';

const radius = 0.42;
const half = 0.24;

/** A wooden drum of cable, 0.84 high, 0.84 along x and 0.6 deep, its cheek to the front, a wedge on each side. Roles: `cable`. */
export const cableDrum: Piece = {
  kind: 'cable-drum',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const cable = roles.cable ?? 'black';
    const cheeks = [-1, 1].flatMap((side): Shape[] => [
      drum('wood-pale', [0, radius, side * half - 0.025], 'z', radius, 0.05, 28, 2),
      ...[-0.2, -0.07, 0.07, 0.2].map((y) =>
        block(
          'crate-batten',
          [-Math.sqrt(radius ** 2 - y ** 2) + 0.02, Math.sqrt(radius ** 2 - y ** 2) - 0.02],
          [radius + y - 0.004, radius + y + 0.004],
          [side * (half + 0.025), side * (half + 0.027)],
          0,
          1,
        ),
      ),
    ]);
    return [
      ...cheeks,
      ...Array.from({ length: 8 }, (_, i) =>
        spun(
          cable,
          [0, radius, -half + 0.03 + i * 0.0525],
          'z',
          [
            [0, 0],
            [0.29, 0],
            [0.312, 0.014],
            [0.312, 0.034],
            [0.29, 0.05],
          ],
          22,
        ),
      ),
      drum('steel-painted', [0, radius, half + 0.02], 'z', 0.1, 0.02, 14, 1),
      drum('black', [0, radius, half + 0.035], 'z', 0.045, 0.008, 12, 1),
      ...Array.from({ length: 6 }, (_, i) => {
        const a = (Math.PI * i) / 3;
        return drum(
          'steel',
          [0.2 * Math.cos(a), radius + 0.2 * Math.sin(a), half + 0.025],
          'z',
          0.016,
          0.012,
          6,
          0,
        );
      }),
      hose(
        cable,
        [
          [0.3, radius + 0.05, 0.1],
          [0.37, radius - 0.12, 0.14],
          [0.36, 0.14, 0.1],
          [0.32, 0.05, 0.16],
        ],
        0.022,
      ),
      ...[-1, 1].map(
        (side): Shape => ({
          kind: 'prism',
          role: 'wood-light',
          detail: 1,
          axis: 'z',
          outline:
            side === 1
              ? [
                  [0.2, 0],
                  [0.42, 0],
                  [0.42, 0.13],
                ]
              : [
                  [-0.42, 0],
                  [-0.2, 0],
                  [-0.42, 0.13],
                ],
          from: half + 0.03,
          to: half + 0.08,
        }),
      ),
    ];
  },
};
