import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { roundedBoard } from '../roundedBoard.ts';
import { drum } from './parts.ts';

/** A table on steel columns, `width` (0.7) × `depth` (1.1), top at `height` (0.75). Roles: `top`, `edge`, `metal`. */
export const bistroTable: Piece = {
  kind: 'bistro-table',
  rest: 'floor',
  shapes: ({ width = 0.7, depth = 1.1, height = 0.75, roles = {} }) => {
    const metal = roles.metal ?? 'steel';
    const shapes: Shape[] = [
      roundedBoard(roles.edge ?? 'veneer-dark', width, depth, height - 0.034, height - 0.012, {
        corner: 0.05,
      }),
      roundedBoard(
        roles.top ?? 'laminate-birch',
        width - 0.004,
        depth - 0.004,
        height - 0.013,
        height,
        { corner: 0.05, bevel: 0.004 },
      ),
    ];
    const feet = depth > 0.9 ? [-depth * 0.27, depth * 0.27] : [0];
    for (const z of feet) {
      shapes.push(
        drum(metal, [0, 0.02, z], 'y', 0.035, height - 0.055, 10, 1),
        drum(metal, [0, 0, z], 'y', 0.17, 0.022, 14, 1),
      );
    }
    return shapes;
  },
};
