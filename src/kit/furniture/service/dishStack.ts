import type { Shape } from '../../shapes.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** `count` (9) plates in a stack with two bowls and a platter beside it, 0.62 × 0.3 m. Roles: `china`, `rim`. */
export const dishStack: Piece = {
  kind: 'dish-stack',
  rest: 'top',
  shapes: ({ count = 9, roles = {} }) => {
    const china = roles.china ?? 'porcelain';
    const shapes: Shape[] = [];
    for (let i = 0; i < count; i++) {
      shapes.push(
        turned(
          china,
          [-0.17, i * 0.011, 0],
          [
            [0, 0],
            [0.07, 0],
            [0.125, 0.016],
            [0.125, 0.02],
            [0.08, 0.007],
            [0, 0.006],
          ],
          16,
          i === count - 1 ? 2 : 1,
        ),
      );
    }
    for (let i = 0; i < 2; i++) {
      shapes.push(
        turned(
          roles.rim ?? china,
          [0.08, i * 0.035, 0.02],
          [
            [0.03, 0],
            [0.035, 0.01],
            [0.07, 0.06],
            [0.066, 0.06],
            [0.03, 0.016],
            [0, 0.014],
          ],
          14,
          1,
        ),
      );
    }
    shapes.push(
      turned(
        china,
        [0.21, 0, -0.03],
        [
          [0, 0],
          [0.06, 0],
          [0.1, 0.02],
          [0.096, 0.022],
          [0.05, 0.008],
          [0, 0.008],
        ],
        14,
        1,
      ),
    );
    for (const [x, z] of [
      [0.19, -0.05],
      [0.23, -0.02],
      [0.2, 0],
    ] as const) {
      shapes.push(
        turned(
          'food-green',
          [x, 0.012, z],
          [
            [0.02, 0],
            [0.024, 0.014],
            [0, 0.03],
          ],
          7,
          0,
        ),
      );
    }
    return shapes;
  },
};
