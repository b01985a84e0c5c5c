import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** Glazed earthenware jars with lids for what keeps in brine, behind a rail: `count` (3) along `width` 1.2, 0.46 deep, the tallest 0.62. */
export const onggiJars: Piece = {
  kind: 'onggi-jars',
  rest: 'floor',
  shapes: ({ width = 1.2, depth = 0.46, count = 3, seed = 1 }) => {
    const shapes: Shape[] = [
      block('crate-batten', [-width / 2, width / 2], [0, 0.06], [-depth / 2, depth / 2], 0.006),
      bar(
        'steel-painted',
        [
          [-width / 2 + 0.02, 0.06, depth / 2 - 0.02],
          [-width / 2 + 0.02, 0.34, depth / 2 - 0.02],
          [width / 2 - 0.02, 0.34, depth / 2 - 0.02],
          [width / 2 - 0.02, 0.06, depth / 2 - 0.02],
        ],
        0.012,
        6,
      ),
    ];
    for (let i = 0; i < count; i++) {
      const room = Math.min(width / count / 2 - 0.012, depth / 2 - 0.04);
      const r = room * (0.86 + 0.14 * ((seed + i * 5) % 3) * 0.5);
      const h = 0.4 + 0.08 * ((seed + i) % 3);
      const x = -width / 2 + (width / count) * (i + 0.5);
      shapes.push(
        turned(
          'jar-brown',
          [x, 0.06, -0.01],
          [
            [0, 0],
            [r * 0.62, 0.002],
            [r * 0.95, h * 0.35],
            [r, h * 0.6],
            [r * 0.8, h * 0.88],
            [r * 0.66, h * 0.94],
            [r * 0.72, h],
          ],
          18,
          2,
        ),
        turned(
          'jar-brown',
          [x, 0.06 + h, -0.01],
          [
            [r * 0.78, 0],
            [r * 0.76, 0.02],
            [r * 0.2, 0.045],
            [r * 0.18, 0.065],
            [0, 0.07],
          ],
          16,
          1,
        ),
      );
    }
    return shapes;
  },
};
