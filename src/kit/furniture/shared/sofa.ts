import type { Shape, Vec3 } from '../../shapes.ts';
import { cushion, turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** Figures of the interior look sheet (furniture, sofa), m. */
const arm = { width: 0.19, height: 0.52 };
const pitch = 0.61;
const depth = 0.82;

/** A sofa of `count` seats (2). Roles: `seat`, `feet`. Its front is +z. */
export const sofa: Piece = {
  kind: 'sofa',
  rest: 'floor',
  shapes: ({ count = 2, roles = {} }) => {
    const seat = roles.seat ?? 'linen';
    const inner = count * pitch;
    const width = inner + 2 * arm.width;
    const shapes: Shape[] = [
      cushion(seat, [0, 0.2, 0], [width - 0.06, 0.2, depth - 0.08], 0.03, 0),
      cushion(
        seat,
        [0, 0.42, -depth / 2 + 0.11],
        [inner + 0.1, 0.62, 0.2],
        0.06,
        0.01,
        [-0.1, 0, 0],
      ),
    ];
    for (const side of [-1, 1]) {
      const x = side * (inner / 2 + arm.width / 2);
      shapes.push(
        cushion(
          seat,
          [x, 0.1 + arm.height / 2, 0.01],
          [arm.width, arm.height, depth - 0.04],
          0.07,
          0.012,
        ),
      );
      for (const z of [-depth / 2 + 0.1, depth / 2 - 0.1]) {
        const foot: Vec3 = [side * (width / 2 - 0.09), 0, z];
        shapes.push(
          turned(
            roles.feet ?? 'wood-black',
            foot,
            [
              [0.018, 0],
              [0.028, 0.1],
            ],
            8,
          ),
        );
      }
    }
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * pitch;
      shapes.push(
        cushion(seat, [x, 0.385, 0.06], [pitch - 0.006, 0.17, depth - 0.22], 0.05, 0.035),
      );
      shapes.push(
        cushion(
          seat,
          [x, 0.66, -depth / 2 + 0.25],
          [pitch - 0.012, 0.5, 0.2],
          0.065,
          0.05,
          [-0.2, 0, 0],
        ),
      );
    }
    return shapes;
  },
};
