import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/**
 * A steel cold cabinet, `width` 0.75 × `depth` 0.68, `height` 1.86 m, its back to a wall: doors in two tiers with long
 * handles, a grille and a small display above. Roles: `body`.
 */
export const coldCabinet: Piece = {
  kind: 'cold-cabinet',
  rest: 'floor',
  shapes: ({ width = 0.75, depth = 0.68, height = 1.86, roles = {} }) => {
    const body = roles.body ?? 'steel-sheet';
    const w = width / 2;
    const face = depth / 2 - 0.05;
    const shapes: Shape[] = [
      block('black', [-w + 0.03, w - 0.03], [0, 0.1], [-depth / 2, face - 0.04]),
      block(body, [-w, w], [0.1, height], [-depth / 2, face], 0.006),
      block(
        'black',
        [-w + 0.04, w - 0.04],
        [height - 0.16, height - 0.04],
        [face, face + 0.006],
        0.002,
        1,
      ),
      block(
        'lamp-green',
        [w - 0.16, w - 0.08],
        [height - 0.12, height - 0.08],
        [face + 0.006, face + 0.009],
        0,
        0,
      ),
    ];
    for (let i = 0; i < 4; i++) {
      const y = height - 0.15 + i * 0.026;
      shapes.push(
        block(
          'steel',
          [-w + 0.05, w - 0.2],
          [y, y + 0.012],
          [face + 0.006, face + 0.014],
          0.002,
          0,
        ),
      );
    }
    const split = 0.1 + (height - 0.28) * 0.42;
    for (const [from, to] of [
      [0.12, split],
      [split + 0.01, height - 0.18],
    ] as const) {
      shapes.push(
        block(body, [-w + 0.012, w - 0.012], [from, to], [face, face + 0.04], 0.012),
        block(
          'rubber',
          [-w + 0.016, w - 0.016],
          [from + 0.004, to - 0.004],
          [face - 0.002, face + 0.006],
          0,
          1,
        ),
        bar(
          'chrome',
          [
            [w - 0.07, from + 0.12, face + 0.04],
            [w - 0.07, from + 0.12, face + 0.048],
            [w - 0.07, to - 0.1, face + 0.048],
            [w - 0.07, to - 0.1, face + 0.04],
          ],
          0.011,
          6,
        ),
      );
    }
    return shapes;
  },
};
