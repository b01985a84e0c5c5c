import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/**
 * A wash basin in a cupboard, 0.56 wide, 0.44 deep, its back to a wall: round steel bowl in a board at 0.84 m, tap, soap, a
 * mirror with a lamp over it up to 1.9 m (not with `variant` `low`). Roles: `front`, `top`, `bowl`.
 */
export const washBasin: Piece = {
  kind: 'wash-basin',
  rest: 'floor',
  shapes: ({ width = 0.56, depth = 0.44, variant, roles = {} }) => {
    const top = 0.84;
    const w = width / 2;
    const back = -depth / 2;
    const shapes: Shape[] = [
      block('black', [-w + 0.02, w - 0.02], [0, 0.07], [back, depth / 2 - 0.06]),
      block(
        roles.front ?? 'laminate-white',
        [-w, w],
        [0.07, top - 0.03],
        [back, depth / 2 - 0.03],
        0.006,
      ),
      block(roles.top ?? 'marble-white', [-w, w], [top - 0.03, top], [back, depth / 2], 0.008),
      block(roles.top ?? 'marble-white', [-w, w], [top, top + 0.1], [back, back + 0.015], 0.004, 1),
      // The bowl's rim, and the hollow as a darker dish in it.
      turned(
        roles.bowl ?? 'steel',
        [0, top, 0.03],
        [
          [0.155, -0.002],
          [0.165, 0.006],
          [0.15, 0.008],
          [0.135, -0.004],
        ],
        18,
        1,
      ),
      turned(
        'basin-hollow',
        [0, top - 0.004, 0.03],
        [
          [0.145, 0.006],
          [0.1, 0.005],
          [0.03, 0.0055],
          [0, 0.0055],
        ],
        18,
        1,
      ),
      turned(
        'chrome',
        [0, top, 0.03],
        [
          [0, 0.003],
          [0.02, 0.004],
          [0.02, 0.002],
        ],
        8,
        0,
      ),
      bar(
        'chrome',
        [
          [0, top, back + 0.07],
          [0, top + 0.16, back + 0.07],
          [0, top + 0.17, back + 0.11],
          [0, top + 0.12, back + 0.19],
        ],
        0.012,
        7,
      ),
      turned(
        'plastic-white',
        [w - 0.09, top, back + 0.1],
        [
          [0, 0],
          [0.03, 0],
          [0.03, 0.1],
          [0.012, 0.12],
          [0.012, 0.15],
          [0, 0.152],
        ],
        8,
        0,
      ),
    ];
    for (const side of [-1, 1]) {
      shapes.push(
        block(
          roles.front ?? 'laminate-white',
          [side * 0.008, side * (w - 0.012)],
          [0.09, top - 0.05],
          [depth / 2 - 0.03, depth / 2 - 0.014],
          0.004,
          1,
        ),
        block(
          'steel',
          [side * 0.03, side * 0.045],
          [top - 0.3, top - 0.16],
          [depth / 2 - 0.014, depth / 2],
          0.004,
          0,
        ),
        turned(
          'chrome',
          [side * 0.06, top, back + 0.07],
          [
            [0.014, 0],
            [0.014, 0.03],
            [0.022, 0.035],
            [0.022, 0.05],
            [0, 0.052],
          ],
          7,
          0,
        ),
      );
    }
    if (variant === 'low') return shapes;
    shapes.push(
      block('steel', [-w + 0.03, w - 0.03], [1.1, 1.76], [back, back + 0.012], 0.004, 1),
      block('mirror', [-w + 0.045, w - 0.045], [1.115, 1.745], [back + 0.012, back + 0.016]),
      block('plastic-white', [-w + 0.05, w - 0.05], [1.8, 1.86], [back, back + 0.07], 0.012, 1),
      block(
        'lamp-panel-cool',
        [-w + 0.06, w - 0.06],
        [1.782, 1.803],
        [back + 0.012, back + 0.06],
        0.006,
        1,
      ),
    );
    return shapes;
  },
};
