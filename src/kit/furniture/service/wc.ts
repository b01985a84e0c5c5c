import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { roundedBoard } from '../roundedBoard.ts';

/**
 * A train's water closet, 0.42 wide, 0.62 deep, its back to a wall: bowl, seat at 0.44 m, lid up against the cistern's casing
 * (0.95 high), flushing knob. Roles: `bowl`, `casing`.
 */
export const wc: Piece = {
  kind: 'wc',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const bowl = roles.bowl ?? 'porcelain';
    const casing = roles.casing ?? 'laminate-white';
    const z = 0.1;
    const shapes: Shape[] = [
      block(casing, [-0.21, 0.21], [0, 0.95], [-0.31, -0.17], 0.012),
      block('steel', [-0.05, 0.05], [0.93, 0.956], [-0.28, -0.2], 0.008, 1),
      turned(
        bowl,
        [0, 0, z],
        [
          [0, 0],
          [0.12, 0],
          [0.11, 0.05],
          [0.12, 0.16],
          [0.17, 0.3],
          [0.2, 0.4],
          [0.195, 0.42],
          [0.16, 0.42],
          [0.13, 0.34],
          [0.05, 0.22],
          [0, 0.21],
        ],
        18,
        2,
      ),
      block(bowl, [-0.15, 0.15], [0.1, 0.41], [-0.18, 0.02], 0.05),
    ];
    // Seat as two halves of a ring, and the lid that leans back.
    for (const side of [-1, 1]) {
      shapes.push(
        roundedBoard('plastic-white', 0.085, 0.4, 0.42, 0.445, {
          corner: 0.042,
          at: [side * 0.15, z - 0.01],
        }),
      );
    }
    shapes.push(
      roundedBoard('plastic-white', 0.34, 0.085, 0.42, 0.445, { corner: 0.04, at: [0, z + 0.165] }),
      {
        kind: 'box',
        role: 'plastic-white',
        detail: 2,
        at: [0, 0.63, -0.135],
        size: [0.36, 0.38, 0.022],
        bevel: 0.01,
        turn: [-0.12, 0, 0],
      },
    );
    return shapes;
  },
};
