import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';
import { roundGauge } from './roundGauge.ts';

/** A painted board of round gauges with their pipes on a wall, `width` (1.2), 0.76 high, 0.09 deep. Roles: `board`. */
export const gaugeBoard: Piece = {
  kind: 'gauge-board',
  rest: 'wall',
  shapes: ({ width = 1.2, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const w = width / 2;
    const count = Math.max(2, Math.floor(width / 0.36));
    const shapes: Shape[] = [
      block(roles.board ?? 'paint-green', [-w, w], [0.16, 0.76], [0, 0.03], 0.01),
      bar(
        'copper',
        [
          [-w + 0.04, 0.06, 0.03],
          [w - 0.04, 0.06, 0.03],
        ],
        0.014,
        7,
        1,
      ),
    ];
    for (let i = 0; i < count; i++) {
      const x = -w + (width * (i + 0.5)) / count;
      shapes.push(
        ...roundGauge([x, i % 2 === 0 ? 0.5 : 0.54, 0.03], i % 2 === 0 ? 0.15 : 0.11, random()),
        bar(
          'copper',
          [
            [x, 0.3, 0.034],
            [x, 0.06, 0.03],
          ],
          0.01,
          6,
          1,
        ),
        {
          kind: 'lathe',
          role: 'brass',
          detail: 1,
          axis: 'z',
          at: [x, 0.22, 0.03],
          profile: [
            [0.028, 0],
            [0.028, 0.02],
            [0.012, 0.026],
            [0.012, 0.04],
            [0, 0.042],
          ],
          segments: 10,
        },
      );
    }
    return shapes;
  },
};
