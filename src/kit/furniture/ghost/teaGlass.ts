import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { glassRim } from '../glassRim.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A glass of tea in its metal holder with a handle, 0.115 m high, a spoon in it. `variant` `empty` has no tea. Roles: `holder`. */
export const teaGlass: Piece = {
  kind: 'tea-glass',
  rest: 'top',
  shapes: ({ variant, roles = {}, seed = 1 }) => {
    const holder = roles.holder ?? 'silver';
    const lean = ((seed % 7) - 3) * 0.004;
    const shapes: Shape[] = [
      turned(
        holder,
        [0, 0, 0],
        [
          [0, 0],
          [0.034, 0.001],
          [0.036, 0.006],
          [0.029, 0.012],
          [0.036, 0.022],
          [0.037, 0.062],
          [0.039, 0.07],
          [0.035, 0.07],
        ],
        10,
        1,
      ),
      bar(
        holder,
        [
          [0.036, 0.06, 0],
          [0.06, 0.062, 0],
          [0.066, 0.045, 0],
          [0.056, 0.024, 0],
          [0.036, 0.022, 0],
        ],
        0.004,
        5,
        0,
      ),
      turned(
        'glass',
        [0, 0.06, 0],
        [
          [0.033, 0],
          [0.035, 0.055],
        ],
        10,
        0,
      ),
      glassRim([0, 0.115, 0], 0.035),
      bar(
        'chrome',
        [
          [-0.01, 0.03, 0.01],
          [-0.028 + lean, 0.145, 0.02],
        ],
        0.0025,
        4,
        0,
      ),
    ];
    if (variant !== 'empty') {
      shapes.push(
        turned(
          'tea',
          [0, 0.07, 0],
          [
            [0.033, 0],
            [0.033, 0.028],
            [0, 0.028],
          ],
          10,
          0,
        ),
      );
    }
    return shapes;
  },
};
