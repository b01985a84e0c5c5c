import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';

/**
 * A suitcase that stands on its edge, `width` 0.62 × `depth` 0.2, `height` 0.42 m without its handle: leather with corners, belts
 * and two locks. Roles: `case`, `corner`, `metal`.
 */
export const suitcase: Piece = {
  kind: 'suitcase',
  rest: 'floor',
  shapes: ({ width = 0.62, depth = 0.2, height = 0.42, roles = {} }) => {
    const leather = roles.case ?? 'bag-brown';
    const corner = roles.corner ?? 'leather-brown';
    const metal = roles.metal ?? 'brass';
    const [w, d] = [width / 2, depth / 2];
    const shapes: Shape[] = [
      pad(leather, [0, height / 2 + 0.008, 0], [width, height - 0.016, depth], {
        radius: 0.028,
        round: 2,
        puff: 0.01,
      }),
      // The seam where it opens.
      block('black', [-w - 0.001, w + 0.001], [0.05, height - 0.05], [-0.004, 0.004], 0, 1),
      block(
        'black',
        [-w + 0.05, w - 0.05],
        [height - 0.006, height + 0.001],
        [-0.004, 0.004],
        0,
        1,
      ),
      bar(
        corner,
        [
          [-0.08, height - 0.01, 0],
          [-0.075, height + 0.03, 0],
          [-0.05, height + 0.046, 0],
          [0.05, height + 0.046, 0],
          [0.075, height + 0.03, 0],
          [0.08, height - 0.01, 0],
        ],
        0.011,
        7,
        1,
      ),
    ];
    for (const side of [-1, 1]) {
      shapes.push(
        block(
          metal,
          [side * w * 0.55 - 0.022, side * w * 0.55 + 0.022],
          [height - 0.012, height + 0.008],
          [-0.02, 0.02],
          0.004,
          1,
        ),
        // Belts round it.
        block(
          corner,
          [side * w * 0.55 - 0.018, side * w * 0.55 + 0.018],
          [0.004, height - 0.002],
          [-d - 0.014, d + 0.014],
          0.01,
          1,
        ),
      );
      for (const up of [0, 1]) {
        shapes.push(
          pad(
            corner,
            [side * (w - 0.035), up * (height - 0.086) + 0.043, 0],
            [0.084, 0.084, depth + 0.008],
            { radius: 0.03 },
          ),
        );
      }
    }
    return shapes;
  },
};
