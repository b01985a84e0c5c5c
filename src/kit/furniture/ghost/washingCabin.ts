import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/**
 * A washing cabin in a compartment's corner, closed: 0.85 × 0.85 m, 2.05 high, its back to −z, a door with a tall mirror at
 * +z. Roles: `wall`, `metal`.
 */
export const washingCabin: Piece = {
  kind: 'washing-cabin',
  rest: 'floor',
  shapes: ({ width = 0.85, depth = 0.85, roles = {} }) => {
    const wall = roles.wall ?? 'veneer-burl';
    const metal = roles.metal ?? 'brass';
    const [w, d, h] = [width / 2, depth / 2, 2.05];
    const shapes: Shape[] = [
      block('veneer-dark', [-w + 0.01, w - 0.01], [0, 0.09], [-d, d - 0.02], 0.004),
      block(wall, [-w, w], [0.09, h - 0.05], [-d, d - 0.03], 0.004),
      block('veneer-dark', [-w, w], [h - 0.05, h], [-d, d], 0.01),
      block(wall, [-w + 0.1, w - 0.1], [0.1, h - 0.06], [d - 0.03, d - 0.008], 0.005),
      block('mirror', [-w + 0.2, w - 0.2], [0.34, h - 0.16], [d - 0.008, d - 0.004], 0, 1),
      bar(
        metal,
        [
          [w - 0.145, 0.98, d - 0.006],
          [w - 0.145, 0.98, d],
          [w - 0.145, 1.12, d],
          [w - 0.145, 1.12, d - 0.006],
        ],
        0.007,
        6,
      ),
    ];
    for (const side of [-1, 1]) {
      shapes.push(
        block(
          'veneer-dark',
          [side * (w - 0.1), side * w],
          [0.09, h - 0.05],
          [d - 0.03, d - 0.004],
          0.006,
        ),
        block(
          metal,
          [side * (w - 0.206), side * (w - 0.2)],
          [0.34, h - 0.16],
          [d - 0.008, d - 0.002],
          0,
          0,
        ),
      );
    }
    return shapes;
  },
};
