import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

/** A white cabinet for medicines, `width` 0.8 × 0.4, 1.9 high, its back to a wall: glass doors above, steel drawers below. */
export const medicineCabinet: Piece = {
  kind: 'medicine-cabinet',
  rest: 'floor',
  shapes: ({ width = 0.8, depth = 0.4, height = 1.9, seed = 1 }) => {
    const random = seeded(seed);
    const [w, d] = [width / 2, depth / 2];
    const split = 0.84;
    const shapes: Shape[] = [
      block('black', [-w + 0.02, w - 0.02], [0, 0.08], [-d, d - 0.05]),
      block('enamel-white', [-w, w], [0.08, split], [-d, d - 0.02], 0.005),
      block('enamel-white', [-w, w], [split, height], [-d, -d + 0.02]),
      block('enamel-white', [-w, w], [height - 0.03, height], [-d, d], 0.005),
      ...[-1, 1].map((side) =>
        block(
          'enamel-white',
          [side * (w - 0.02), side * w],
          [split, height],
          [-d, d - 0.01],
          0.003,
        ),
      ),
    ];
    for (let k = 0; k < 3; k++) {
      const y = 0.1 + k * 0.245;
      shapes.push(
        block('enamel-white', [-w + 0.01, w - 0.01], [y, y + 0.235], [d - 0.02, d - 0.002], 0.004),
        block('chrome', [-0.08, 0.08], [y + 0.17, y + 0.184], [d - 0.002, d + 0.018], 0.004, 0),
      );
    }
    for (let k = 0; k < 4; k++) {
      const y = split + 0.02 + k * 0.255;
      shapes.push(
        block('glass-edge', [-w + 0.02, w - 0.02], [y - 0.012, y], [-d + 0.02, d - 0.04], 0, 1),
      );
      for (let i = 0; i < Math.floor(width / 0.1) - 1; i++) {
        const x = -w + 0.09 + i * 0.1;
        if (random() < 0.5) {
          const tall = 0.09 + 0.06 * random();
          shapes.push(
            turned(
              random() < 0.5 ? 'vial-amber' : 'plastic-white',
              [x, y, 0],
              [
                [0, 0],
                [0.028, 0],
                [0.028, tall * 0.7],
                [0.012, tall * 0.84],
                [0.014, tall],
                [0, tall],
              ],
              7,
              0,
            ),
          );
        } else {
          shapes.push(
            block(
              random() < 0.6 ? 'paper' : 'box-blue',
              [x - 0.035, x + 0.035],
              [y, y + 0.06 + 0.06 * random()],
              [-0.04, 0.05],
              0.002,
              0,
            ),
          );
        }
      }
    }
    for (const side of [-1, 1]) {
      shapes.push(
        block(
          'glass',
          [side * 0.004, side * (w - 0.022)],
          [split + 0.03, height - 0.035],
          [d - 0.014, d - 0.009],
          0,
          1,
        ),
        block(
          'enamel-white',
          [side * 0.003, side * 0.022],
          [split + 0.005, height - 0.032],
          [d - 0.018, d - 0.004],
          0.002,
          1,
        ),
      );
    }
    return shapes;
  },
};
