import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** A fuel tank for the day on a stand, along x: `width` 1.3, 0.62 deep, 1.6 high, with gauge glass, pipes and a drip tray. */
export const dayTank: Piece = {
  kind: 'day-tank',
  rest: 'floor',
  shapes: ({ width = 1.3, depth = 0.62 }) => {
    const w = width / 2;
    const r = depth / 2 - 0.01;
    return [
      block('steel', [-w, w], [0, 0.06], [-depth / 2, depth / 2], 0.01),
      ...[-w + 0.16, w - 0.16].map((x) =>
        block('engine-black', [x - 0.05, x + 0.05], [0.05, 1.02], [-0.24, 0.24], 0.01),
      ),
      {
        kind: 'lathe',
        role: 'tank-red',
        detail: 2,
        axis: 'x',
        at: [-w, 1.26, 0],
        profile: [
          [0, 0],
          [r * 0.7, 0.03],
          [r, 0.12],
          [r, width - 0.12],
          [r * 0.7, width - 0.03],
          [0, width],
        ],
        segments: 20,
        creases: [1, 2, 3, 4],
      },
      // Straps over its saddles.
      ...[-w + 0.16, w - 0.16].map(
        (x): Shape => ({
          kind: 'lathe',
          role: 'steel',
          detail: 1,
          axis: 'x',
          at: [x - 0.03, 1.26, 0],
          profile: [
            [r + 0.001, 0],
            [r + 0.006, 0.002],
            [r + 0.006, 0.058],
            [r + 0.001, 0.06],
          ],
          segments: 20,
          creases: [1, 2],
        }),
      ),
      block('marking-yellow', [-0.16, 0.1], [1.2, 1.34], [r - 0.002, r + 0.004], 0, 1),
      block('black', [-0.12, 0.06], [1.26, 1.28], [r + 0.004, r + 0.005], 0, 0),
      bar(
        'glass-edge',
        [
          [w * 0.5, 1.02, r + 0.01],
          [w * 0.5, 1.5, r + 0.01],
        ],
        0.012,
        6,
      ),
      bar(
        'brass',
        [
          [w * 0.5, 1.02, r - 0.08],
          [w * 0.5, 1.02, r + 0.012],
        ],
        0.016,
        6,
      ),
      bar(
        'brass',
        [
          [w * 0.5, 1.5, r - 0.12],
          [w * 0.5, 1.5, r + 0.012],
        ],
        0.016,
        6,
      ),
      bar(
        'copper',
        [
          [-w * 0.4, 1, 0],
          [-w * 0.4, 0.8, 0],
          [-w * 0.4, 0.8, r],
          [-w * 0.4, 0.2, r],
        ],
        0.016,
        7,
      ),
      bar(
        'steel',
        [
          [0, 1.5, 0],
          [0, 1.6, 0],
        ],
        0.04,
        8,
      ),
    ];
  },
};
