import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** A steel trough to wash hands before an operation, `width` 1.3 × 0.55, rim at 0.92 m, its back to a wall, `count` (2) taps. */
export const scrubTrough: Piece = {
  kind: 'scrub-trough',
  rest: 'floor',
  shapes: ({ width = 1.3, depth = 0.55, count = 2 }) => {
    const [w, d] = [width / 2, depth / 2];
    const shapes: Shape[] = [
      block('steel-sheet', [-w, w], [0.12, 0.5], [-d, -d + 0.3], 0.01),
      block('black', [-w + 0.03, w - 0.03], [0, 0.12], [-d, -d + 0.26]),
      block('steel-sheet', [-w, w], [0.6, 0.92], [d - 0.03, d], 0.01),
      block('steel-sheet', [-w, w], [0.5, 0.62], [-d, d - 0.01], 0.02),
      block('steel-sheet', [-w, w], [0.6, 1.3], [-d, -d + 0.02], 0.004),
      ...[-1, 1].map((side) =>
        block(
          'steel-sheet',
          [side * (w - 0.02), side * w],
          [0.6, 0.92],
          [-d + 0.02, d - 0.03],
          0.004,
        ),
      ),
      block('basin-hollow', [-w + 0.03, w - 0.03], [0.62, 0.63], [-d + 0.02, d - 0.03], 0, 1),
    ];
    for (let i = 0; i < count; i++) {
      const x = -w + (width * (i + 0.5)) / count;
      shapes.push(
        bar(
          'chrome',
          [
            [x, 1.12, -d + 0.02],
            [x, 1.14, -d + 0.1],
            [x, 1.12, -d + 0.24],
            [x, 1.05, -d + 0.26],
          ],
          0.014,
          7,
        ),
        bar(
          'chrome',
          [
            [x + 0.08, 1.06, -d + 0.02],
            [x + 0.08, 1.06, -d + 0.2],
          ],
          0.01,
          6,
          0,
        ),
        block('plastic-white', [x + 0.16, x + 0.24], [1.02, 1.2], [-d + 0.02, -d + 0.1], 0.01, 1),
      );
    }
    return shapes;
  },
};
