import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** A steel trolley with two trays, 0.7 × 0.45 m, top at 0.86: cloth, bowl and instruments on it. */
export const instrumentTrolley: Piece = {
  kind: 'instrument-trolley',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [];
    for (const y of [0.28, 0.84]) {
      shapes.push(
        block('steel', [-0.33, 0.33], [y, y + 0.016], [-0.2, 0.2], 0.003),
        bar(
          'chrome',
          [
            [-0.33, y + 0.05, -0.2],
            [0.33, y + 0.05, -0.2],
            [0.33, y + 0.05, 0.2],
            [-0.33, y + 0.05, 0.2],
            [-0.33, y + 0.05, -0.2],
          ],
          0.007,
          5,
        ),
      );
    }
    for (const x of [-1, 1]) {
      for (const z of [-1, 1]) {
        shapes.push(
          bar(
            'chrome',
            [
              [x * 0.33, 0.07, z * 0.2],
              [x * 0.33, 0.89, z * 0.2],
            ],
            0.012,
            6,
          ),
        );
        shapes.push({
          kind: 'lathe',
          role: 'rubber',
          detail: 1,
          axis: 'z',
          at: [x * 0.33, 0.04, z * 0.2],
          profile: [
            [0, -0.014],
            [0.04, -0.014],
            [0.04, 0.014],
            [0, 0.014],
          ],
          segments: 10,
          creases: [1, 2],
        });
      }
    }
    shapes.push(
      block('drape-green', [-0.28, 0.2], [0.856, 0.862], [-0.16, 0.16], 0.002, 1),
      {
        kind: 'lathe',
        role: 'steel',
        detail: 1,
        axis: 'y',
        at: [0.25, 0.856, -0.06],
        profile: [
          [0.03, 0],
          [0.07, 0.05],
          [0.066, 0.05],
          [0.02, 0.006],
          [0, 0.006],
        ],
        segments: 14,
      },
      block('enamel-white', [-0.2, 0.05], [0.296, 0.4], [-0.12, 0.12], 0.012, 1),
    );
    for (let i = 0; i < 7; i++) {
      const x = -0.24 + i * 0.06;
      shapes.push(
        bar(
          'chrome',
          [
            [x, 0.868, -0.1],
            [x + 0.01, 0.868, 0.06],
          ],
          0.004,
          4,
          0,
        ),
      );
      if (i % 2 === 0)
        shapes.push(
          bar(
            'chrome',
            [
              [x - 0.012, 0.868, 0.06],
              [x + 0.03, 0.868, 0.09],
            ],
            0.004,
            4,
            0,
          ),
        );
    }
    return shapes;
  },
};
