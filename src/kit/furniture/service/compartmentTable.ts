import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

const height = 0.745;

/**
 * The table under a compartment's window: 0.52 m along the wall (`width`), 0.52 out from it (`depth`), top at 0.745 m, on one
 * bracket; two glasses in holders and a bottle stand on it (not with `variant` `bare`). Roles: `top`, `metal`.
 */
export const compartmentTable: Piece = {
  kind: 'compartment-table',
  rest: 'wall',
  shapes: ({ width = 0.52, depth = 0.52, variant, roles = {} }) => {
    const metal = roles.metal ?? 'steel';
    const w = width / 2;
    const shapes: Shape[] = [
      block(roles.top ?? 'laminate-oak', [-w, w], [height - 0.026, height], [0.004, depth], 0.009),
      block(
        metal,
        [-w + 0.004, w - 0.004],
        [height - 0.021, height - 0.006],
        [depth - 0.004, depth + 0.002],
        0.002,
        1,
      ),
      block(metal, [-0.05, 0.05], [height - 0.3, height - 0.02], [0, 0.03], 0.006, 1),
      bar(
        metal,
        [
          [0, height - 0.28, 0.02],
          [0, height - 0.04, depth - 0.12],
        ],
        0.014,
        6,
        2,
      ),
    ];
    if (variant === 'bare') return shapes;
    for (const [x, z] of [
      [-0.12, 0.34],
      [0.13, 0.4],
    ] as const) {
      shapes.push(
        turned(
          'glass',
          [x, height + 0.002, z],
          [
            [0.026, 0],
            [0.034, 0.1],
          ],
          8,
          0,
        ),
        turned(
          roles.metal ?? 'chrome',
          [x, height, z],
          [
            [0, 0],
            [0.036, 0.004],
            [0.03, 0.012],
            [0.037, 0.06],
            [0.037, 0.066],
          ],
          10,
          0,
        ),
        bar(
          metal,
          [
            [x + 0.036, height + 0.055, z],
            [x + 0.062, height + 0.05, z],
            [x + 0.06, height + 0.018, z],
            [x + 0.034, height + 0.014, z],
          ],
          0.004,
          5,
          0,
        ),
      );
    }
    shapes.push(
      turned(
        'bottle-water',
        [0.02, height, 0.2],
        [
          [0, 0],
          [0.034, 0.004],
          [0.034, 0.17],
          [0.014, 0.215],
          [0.014, 0.25],
          [0, 0.252],
        ],
        8,
        0,
      ),
    );
    return shapes;
  },
};
