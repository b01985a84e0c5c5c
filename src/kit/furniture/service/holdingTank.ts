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
      block('steel', [-w, w], [low, low + 0.045], [d - 0.02, d], 0.004, 1),
      block(
        'engine-grey',
        [-w + 0.02, w - 0.02],
        [low, low + 0.04],
        [-d + 0.02, d - 0.02],
        0.006,
        1,
      ),
      block('tank-back', [-w + 0.012, w - 0.012], [low, high], [-d, -d + 0.01]),
      block('glass', [-w + 0.008, w - 0.008], [low, high], [d - 0.014, d - 0.006], 0, 1),
      block(
        'tank-water',
        [-w + 0.016, w - 0.016],
        [high - 0.1, high - 0.094],
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
        ...[d - 0.03, -d].map((z) =>
          block('steel', [side * (w - 0.03), side * w], [low, high], [z, z + 0.03], 0.004, 1),
        ),
        block('steel', [side * (w - 0.02), side * w], [low, low + 0.045], [-d, d], 0.004, 1),
      );
    }
    for (let i = 0; i < count; i++) {
      // In two rows, the ones behind between those before.
      const x = -w + 0.26 + ((width - 0.52) * i) / Math.max(1, count - 1);
      const z = (i % 2 === 0 ? 0.12 : -0.08) + (random() - 0.5) * 0.04;
      shapes.push(...lobster(x, low + 0.075, z, random() < 0.5 ? 1 : -1));
    }
    return shapes;
  },
};

/** A lobster 0.4 m long with its claws before it, held shut with bands, and its tail spread behind. */
function lobster(x: number, y: number, z: number, way: 1 | -1): readonly Shape[] {
  const shell = 'lobster';
  const shapes: Shape[] = [
    pad(shell, [x + way * 0.01, y, z], [0.13, 0.058, 0.062], {
      radius: 0.026,
      puff: 0.01,
      detail: 1,
    }),
    // The tail: rings that grow smaller, and a fan of three.
    ...[0, 1, 2].map((i) =>
      pad(
        shell,
        [x - way * (0.075 + 0.036 * i), y - 0.006 - 0.004 * i, z],
        [0.034, 0.044 - 0.006 * i, 0.054 - 0.005 * i],
        { radius: 0.016 - 0.002 * i, detail: 1 },
      ),
    ),
    ...[-1, 0, 1].map(
      (side): Shape => ({
        kind: 'box',
        role: shell,
        detail: 1,
        at: [x - way * (0.192 - 0.012 * Math.abs(side)), y - 0.02, z + side * 0.032],
        size: [0.055, 0.01, 0.032],
        bevel: 0.004,
        turn: [0, way * side * 0.5, 0],
      }),
    ),
  ];
  for (const side of [-1, 1]) {
    shapes.push(
      bar(
        shell,
        [
          [x + way * 0.05, y - 0.006, z + side * 0.024],
          [x + way * 0.085, y - 0.002, z + side * 0.07],
          [x + way * 0.12, y, z + side * 0.066],
        ],
        0.01,
        5,
        0,
      ),
      // A claw is a palm with two fingers, its band round them.
      pad(shell, [x + way * 0.15, y, z + side * 0.066], [0.075, 0.036, 0.052], {
        radius: 0.017,
        puff: 0.006,
        detail: 1,
      }),
      ...[-1, 1].map((finger) =>
        bar(
          shell,
          [
            [x + way * 0.175, y, z + side * 0.066 + finger * 0.014],
            [x + way * 0.215, y, z + side * 0.066 + finger * 0.018],
            [x + way * 0.235, y, z + side * 0.066 + finger * 0.006],
          ],
          0.009,
          5,
          0,
        ),
      ),
      block(
        'marking-yellow',
        [x + way * 0.196 - 0.008, x + way * 0.196 + 0.008],
        [y - 0.014, y + 0.014],
        [z + side * 0.066 - 0.03, z + side * 0.066 + 0.03],
        0.004,
        1,
      ),
      bar(
        shell,
        [
          [x + way * 0.07, y + 0.02, z + side * 0.012],
          [x + way * 0.16, y + 0.05, z + side * 0.025],
          [x + way * 0.2, y + 0.045, z + side * 0.02],
        ],
        0.002,
        3,
        0,
      ),
    );
  }
  return shapes;
}
