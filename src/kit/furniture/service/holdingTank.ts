import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

/** A sea-water tank with `count` (4) lobsters, 1.1 × 0.55 m, 1.25 high, its back to a wall: steel stand with pump, glass, lamp. */
export const holdingTank: Piece = {
  kind: 'holding-tank',
  rest: 'floor',
  shapes: ({ width = 1.1, depth = 0.55, count = 4, seed = 1 }) => {
    const random = seeded(seed);
    const [w, d] = [width / 2, depth / 2];
    const [low, high] = [0.72, 1.2];
    const shapes: Shape[] = [
      block('steel', [-w, w], [0.06, low - 0.02], [-d, d - 0.02], 0.008),
      block('black', [-w + 0.03, w - 0.03], [0, 0.06], [-d, d - 0.06]),
      block('black', [-0.2, 0.2], [0.2, 0.5], [d - 0.022, d - 0.012], 0.003, 1),
      block('steel', [-w, w], [low - 0.02, low], [-d, d], 0.004),
      block('sand', [-w + 0.02, w - 0.02], [low, low + 0.04], [-d + 0.02, d - 0.02], 0.006, 1),
      block('tank-back', [-w + 0.012, w - 0.012], [low, high], [-d, -d + 0.01]),
      block('glass', [-w + 0.008, w - 0.008], [low, high], [d - 0.014, d - 0.006], 0, 1),
      block(
        'tank-water',
        [-w + 0.016, w - 0.016],
        [high - 0.075, high - 0.07],
        [-d + 0.012, d - 0.016],
        0,
        1,
      ),
      block('steel', [-w, w], [high, high + 0.05], [-d, d], 0.006),
      block(
        'lamp-panel-cool',
        [-w + 0.08, w - 0.08],
        [high - 0.008, high + 0.002],
        [-0.06, 0.06],
        0,
        1,
      ),
    ];
    for (const side of [-1, 1]) {
      shapes.push(
        block(
          'glass',
          [side * (w - 0.014), side * (w - 0.006)],
          [low, high],
          [-d + 0.01, d - 0.014],
          0,
          1,
        ),
        block('steel', [side * (w - 0.018), side * w], [low, high], [d - 0.018, d], 0.003, 1),
      );
    }
    for (let i = 0; i < count; i++) {
      const x = -w + 0.2 + ((width - 0.4) * i) / Math.max(1, count - 1);
      shapes.push(...lobster(x, low + 0.075, (random() - 0.5) * 0.16, random() < 0.5 ? 1 : -1));
    }
    return shapes;
  },
};

function lobster(x: number, y: number, z: number, way: 1 | -1): readonly Shape[] {
  const shell = 'lobster';
  const shapes: Shape[] = [
    pad(shell, [x, y, z], [0.11, 0.05, 0.055], { radius: 0.022, puff: 0.008, detail: 1 }),
    pad(shell, [x - way * 0.09, y - 0.006, z], [0.09, 0.036, 0.045], { radius: 0.016, detail: 1 }),
    pad(shell, [x - way * 0.15, y - 0.012, z], [0.05, 0.014, 0.075], { radius: 0.006, detail: 1 }),
  ];
  for (const side of [-1, 1]) {
    shapes.push(
      bar(
        shell,
        [
          [x + way * 0.04, y, z + side * 0.025],
          [x + way * 0.1, y + 0.008, z + side * 0.06],
        ],
        0.008,
        5,
        0,
      ),
      pad(shell, [x + way * 0.135, y + 0.008, z + side * 0.058], [0.075, 0.026, 0.036], {
        radius: 0.012,
        puff: 0.004,
        detail: 1,
      }),
      bar(
        shell,
        [
          [x + way * 0.05, y + 0.02, z + side * 0.01],
          [x + way * 0.15, y + 0.1, z + side * 0.04],
        ],
        0.002,
        3,
        0,
      ),
    );
    for (const leg of [-0.03, 0, 0.03]) {
      shapes.push(
        bar(
          shell,
          [
            [x + leg, y - 0.01, z + side * 0.025],
            [x + leg, y - 0.034, z + side * 0.07],
          ],
          0.004,
          4,
          0,
        ),
      );
    }
  }
  return shapes;
}
