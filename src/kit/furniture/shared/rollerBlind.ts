import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/**
 * A roller blind drawn down `height` (0.3 m) over a window `width` (1.2 m) wide; y = 0 is the lower edge of its bar. Roles:
 * `cloth`, `rail`.
 */
export const rollerBlind: Piece = {
  kind: 'roller-blind',
  rest: 'wall',
  shapes: ({ width = 1.2, height = 0.3, roles = {} }) => {
    const cloth = roles.cloth ?? 'linen';
    const rail = roles.rail ?? 'trim';
    const shapes: Shape[] = [
      slab(rail, [0, height - 0.05, 0.034], [width + 0.02, 0.07, 0.064], 0.012),
      slab(cloth, [0, 0.015, 0.03], [width - 0.02, height - 0.05, 0.002], 0),
      slab(rail, [0, 0, 0.03], [width - 0.02, 0.02, 0.014], 0.005),
      bar(
        'brass',
        [
          [0, 0.002, 0.034],
          [0, -0.05, 0.034],
        ],
        0.002,
        3,
        0,
      ),
    ];
    return shapes;
  },
};
