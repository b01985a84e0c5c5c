import type { Shape, Vec3 } from '../../shapes.ts';
import { slab, turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { roundedBoard } from '../roundedBoard.ts';

/** Falls of a table cloth, m. */
const drop = 0.24;

/**
 * A table to dine at, 1.2 × 0.8 m, `height` 0.76 m, on four turned legs; `variant` `cloth` is laid with a white cloth that
 * falls in folds. Roles: `top`, `frame`, `cloth`.
 */
export const diningTable: Piece = {
  kind: 'dining-table',
  rest: 'floor',
  shapes: ({ width = 1.2, depth = 0.8, height = 0.76, variant, roles = {} }) => {
    const frame = roles.frame ?? 'wood-dark';
    const top = roles.top ?? frame;
    const shapes: Shape[] = [
      roundedBoard(top, width, depth, height - 0.034, height - 0.002, {
        corner: 0.03,
        bevel: 0.008,
      }),
      slab(frame, [0, height - 0.124, 0], [width - 0.14, 0.09, depth - 0.14], 0.004),
    ];
    for (const x of [-1, 1]) {
      for (const z of [-1, 1]) {
        shapes.push(
          turned(
            frame,
            [x * (width / 2 - 0.1), 0, z * (depth / 2 - 0.1)],
            [
              [0.018, 0],
              [0.026, 0.05],
              [0.02, 0.09],
              [0.034, height * 0.5],
              [0.024, height * 0.7],
              [0.042, height * 0.76],
              [0.042, height - 0.05],
            ],
            8,
          ),
        );
      }
    }
    if (variant === 'cloth') {
      shapes.push(cloth(roles.cloth ?? 'linen', width + 0.012, depth + 0.012, height));
    }
    return shapes;
  },
};

/** One sheet: its middle lies on the table, its rim falls, wavier the lower; the folds stay within 2 cm of the edge. */
function cloth(role: string, width: number, depth: number, height: number): Shape {
  const around = 56;
  const ring = (out: number, y: number, wave: number): Vec3[] =>
    Array.from({ length: around + 1 }, (_, i) => {
      const [x, z, nx, nz] = rim(i / around, width, depth);
      const push = out + wave * (1 + Math.sin(i * 1.35 + Math.sin(i * 0.7)));
      return [x + nx * push, y, z + nz * push];
    });
  return {
    kind: 'patch',
    role,
    detail: 2,
    rows: [
      ring(0.002, height - drop, 0.009),
      ring(0.002, height - drop * 0.5, 0.005),
      ring(0.001, height - 0.012, 0.001),
      ring(-0.004, height, 0),
      Array.from({ length: around + 1 }, (): Vec3 => [0, height, 0]),
    ],
  };
}

/** Point at `t` (0 to 1) round a rectangle, evenly by length, with its outward normal; counter-clockwise from above. */
function rim(t: number, width: number, depth: number): readonly [number, number, number, number] {
  const total = 2 * (width + depth);
  let s = t * total;
  const [w, d] = [width / 2, depth / 2];
  if (s <= width) return [-w + s, d, 0, 1];
  s -= width;
  if (s <= depth) return [w, d - s, 1, 0];
  s -= depth;
  if (s <= width) return [w - s, -d, 0, -1];
  s -= width;
  return [-w, -d + Math.min(s, depth), -1, 0];
}
