import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';
import { stemGlass } from './stemGlass.ts';

/** Between two glasses along the board, m; the board's depth and thickness; the glasses' height, and their feet over their rims. */
const pitch = 0.105;
const board = { depth: 0.36, thick: 0.06 };
const foot = 0.2;

/**
 * A board hung over a counter, `width` (1.6) × 0.36, veneered with a brass edge: stemmed glasses hang by their feet in two rows
 * of slots under it, small lamps shine down before them. `height` (0.5) from the glasses' rims to the ceiling. Its lamps' side
 * is +z.
 */
export const glassRail: Piece = {
  kind: 'glass-rail',
  rest: 'ceiling',
  shapes: ({ width = 1.6, height = 0.5, roles = {} }) => {
    const under = foot + 0.018;
    const wood = roles.board ?? 'veneer-dark';
    const shapes: Shape[] = [
      slab(wood, [0, under, 0], [width, board.thick, board.depth], 0.01),
      slab('brass', [0, under + 0.02, 0], [width + 0.006, 0.014, board.depth + 0.006], 0.003, 1),
    ];
    for (const side of [-1, 1]) {
      // Flat straps at its ends: no rods before the shelves.
      shapes.push(
        slab(
          wood,
          [side * (width / 2 - 0.06), under + board.thick, 0],
          [0.05, height - under - board.thick, 0.14],
          0.006,
        ),
      );
    }
    for (const z of [-0.11, -0.01]) {
      for (const side of [-1, 1])
        shapes.push(
          slab('brass', [0, foot + 0.008, z + side * 0.02], [width - 0.08, 0.01, 0.012], 0.002, 1),
        );
    }
    const n = Math.floor((width - 0.12) / pitch);
    for (let i = 0; i < n; i++) {
      shapes.push(
        ...stemGlass([(i - (n - 1) / 2) * pitch, 0, i % 2 ? -0.01 : -0.11], 0.2, 0.044, {
          hung: true,
        }),
      );
    }
    const lamps = Math.max(2, Math.round(width / 0.5));
    for (let i = 0; i < lamps; i++) {
      const x = ((i + 0.5) / lamps - 0.5) * (width - 0.1);
      shapes.push(
        drum('brass', [x, under - 0.006, 0.12], 'y', 0.045, 0.008, 14, 1),
        drum(roles.lamp ?? 'lamp-bulb', [x, under - 0.009, 0.12], 'y', 0.034, 0.004, 12, 2),
      );
    }
    return shapes;
  },
};
