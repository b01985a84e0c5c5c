import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A rail of `count` (4) coat hooks on a board, 0.16 m apart. Roles: `board`, `metal`. */
export const coatHooks: Piece = {
  kind: 'coat-hooks',
  rest: 'wall',
  shapes: ({ count = 4, roles = {} }) => {
    const metal = roles.metal ?? 'brass';
    const pitch = 0.16;
    const shapes: Shape[] = [
      slab(roles.board ?? 'wood-warm', [0, 0.05, 0.009], [count * pitch, 0.1, 0.018], 0.006),
    ];
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * pitch;
      shapes.push(
        bar(
          metal,
          [
            [x, 0.12, 0.016],
            [x, 0.09, 0.055],
            [x, 0.125, 0.095],
          ],
          0.006,
          5,
          1,
        ),
        bar(
          metal,
          [
            [x, 0.1, 0.016],
            [x, 0.05, 0.03],
            [x, 0.03, 0.055],
            [x, 0.05, 0.065],
          ],
          0.006,
          5,
          0,
        ),
      );
    }
    return shapes;
  },
};
