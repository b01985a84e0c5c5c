import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** A telephone on a wall: a metal box with a handset at its side on a coiled cord, 0.24 wide, 0.34 high, 0.13 deep. Roles: `body`, `handset`. */
export const wallPhone: Piece = {
  kind: 'wall-phone',
  rest: 'wall',
  shapes: ({ roles = {} }) => {
    const body = roles.body ?? 'case-grey';
    const handset = roles.handset ?? 'black';
    const coil: Vec3[] = Array.from({ length: 40 }, (_, i): Vec3 => {
      const t = i / 39;
      const a = t * 18 * Math.PI;
      const y = 0.07 - Math.sin(t * Math.PI) * 0.14 + 0.02;
      return [
        -0.06 + 0.12 * t + Math.cos(a) * 0.008,
        Math.max(0.004, y + 0.06),
        0.07 + Math.sin(a) * 0.008,
      ];
    });
    const shapes: Shape[] = [
      block(body, [-0.12, 0.12], [0.08, 0.34], [0, 0.08], 0.012),
      block('aluminium', [0.0, 0.1], [0.13, 0.29], [0.08, 0.084], 0.002, 1),
      block('steel', [-0.1, -0.04], [0.27, 0.29], [0.08, 0.1], 0.004, 1),
      block('steel', [-0.1, -0.04], [0.15, 0.17], [0.08, 0.1], 0.004, 1),
      block(handset, [-0.09, -0.05], [0.13, 0.31], [0.1, 0.122], 0.008),
      block(handset, [-0.1, -0.04], [0.27, 0.33], [0.084, 0.125], 0.014),
      block(handset, [-0.1, -0.04], [0.11, 0.17], [0.084, 0.125], 0.014),
      bar('rubber', coil, 0.005, 5, 0),
    ];
    for (let i = 0; i < 12; i++) {
      const [x, y] = [0.02 + (i % 3) * 0.03, 0.155 + Math.floor(i / 3) * 0.033];
      shapes.push(
        block('key-white', [x - 0.009, x + 0.009], [y - 0.009, y + 0.009], [0.084, 0.09], 0.003, 0),
      );
    }
    return shapes;
  },
};
