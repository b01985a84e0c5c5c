import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';
import { roundGauge } from './roundGauge.ts';

const lamps = ['lamp-green', 'lamp-green', 'lamp-amber', 'lamp-red'] as const;

/**
 * A painted steel console with round brass-rimmed gauges, levers, hand wheels and signal lamps, `width` (2) × 0.36, 1.85 high,
 * its back to a wall. Roles: `body`, `desk`.
 */
export const gaugeConsole: Piece = {
  kind: 'gauge-console',
  rest: 'floor',
  shapes: ({ width = 2, depth = 0.36, height = 1.85, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const body = roles.body ?? 'paint-green';
    const desk = roles.desk ?? 'paint-cream';
    const [w, d] = [width / 2, depth / 2];
    const face = -d + 0.14;
    const shapes: Shape[] = [
      block('engine-black', [-w + 0.02, w - 0.02], [0, 0.1], [-d, d - 0.06]),
      block(body, [-w, w], [0.1, 0.86], [-d, d - 0.03], 0.02),
      block(body, [-w, w], [0.86, height], [-d, face], 0.02),
      block(desk, [-w + 0.04, w - 0.04], [1.06, height - 0.05], [face, face + 0.012], 0.004),
      {
        kind: 'prism',
        role: desk,
        detail: 2,
        axis: 'x',
        outline: [
          [face, 0.86],
          [d, 0.86],
          [d, 0.9],
          [face, 1.05],
        ],
        from: -w,
        to: w,
      },
      block('aluminium', [-w, w], [height, height + 0.02], [-d, face + 0.02], 0.006, 1),
    ];
    const columns = Math.max(3, Math.round(width / 0.42));
    for (let i = 0; i < columns; i++) {
      const x = -w + (width * (i + 0.5)) / columns;
      const large = i % 2 === 0;
      shapes.push(
        ...roundGauge([x, large ? 1.52 : 1.6, face + 0.012], large ? 0.15 : 0.11, random()),
      );
      shapes.push(
        ...roundGauge([x, large ? 1.2 : 1.34, face + 0.012], large ? 0.075 : 0.1, random()),
      );
      // Doors of the foot, levers and knobs of the desk.
      shapes.push(
        block(
          body,
          [x - width / columns / 2 + 0.02, x + width / columns / 2 - 0.02],
          [0.16, 0.8],
          [d - 0.03, d - 0.015],
          0.008,
        ),
      );
      shapes.push(block('steel', [x + 0.1, x + 0.12], [0.44, 0.54], [d - 0.015, d], 0.005, 1));
      if (large) {
        shapes.push(
          bar(
            'steel',
            [
              [x, 0.94, d - 0.12],
              [x, 1.12, d - 0.06],
            ],
            0.011,
            6,
            1,
          ),
        );
        shapes.push({
          kind: 'lathe',
          role: i === 0 ? 'plastic-red' : 'black',
          detail: 1,
          axis: 'y',
          at: [x, 1.1, d - 0.06],
          profile: [
            [0, 0],
            [0.022, 0.01],
            [0.024, 0.03],
            [0, 0.05],
          ],
          segments: 10,
        });
      } else {
        const wheel: Vec3[] = Array.from({ length: 15 }, (_, k): Vec3 => {
          const a = (k / 14) * 2 * Math.PI;
          return [
            x + Math.cos(a) * 0.085,
            0.985 + Math.sin(a) * 0.025,
            d - 0.12 + Math.sin(a) * 0.08,
          ];
        });
        shapes.push(bar('brass', wheel, 0.011, 6, 1));
        shapes.push(
          bar('brass', [wheel[0]!, wheel[7]!], 0.007, 5, 0),
          bar(
            'steel',
            [
              [x, 0.9, d - 0.15],
              [x, 0.99, d - 0.115],
            ],
            0.012,
            6,
            0,
          ),
        );
      }
      for (const at of [-0.1, 0, 0.1]) {
        shapes.push({
          kind: 'lathe',
          role: lamps[Math.floor(random() * lamps.length)]!,
          detail: 1,
          axis: 'z',
          at: [x + at, height - 0.1, face + 0.012],
          profile: [
            [0.02, 0],
            [0.02, 0.012],
            [0.012, 0.02],
            [0, 0.022],
          ],
          segments: 10,
        });
      }
    }
    return shapes;
  },
};
