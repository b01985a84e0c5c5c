import type { Shape } from '../../shapes.ts';
import { glassRim } from '../glassRim.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A bottle of water, 0.22 m; `variant` `glass` sets a tumbler beside it. Roles: `bottle`, `label`, `cap`. */
export const waterBottle: Piece = {
  kind: 'water-bottle',
  rest: 'top',
  shapes: ({ variant, roles = {} }) => {
    const shapes: Shape[] = [
      turned(
        roles.bottle ?? 'glass-water',
        [0, 0, 0],
        [
          [0, 0],
          [0.028, 0],
          [0.031, 0.006],
          [0.031, 0.135],
          [0.024, 0.165],
          [0.012, 0.185],
          [0.012, 0.2],
        ],
        8,
        1,
      ),
      turned(
        roles.label ?? 'label-blue',
        [0, 0.055, 0],
        [
          [0.0316, 0],
          [0.0316, 0.055],
        ],
        8,
        0,
      ),
      turned(
        roles.cap ?? 'plastic-white',
        [0, 0.196, 0],
        [
          [0.0135, 0],
          [0.0135, 0.02],
          [0, 0.021],
        ],
        8,
        0,
      ),
    ];
    if (variant === 'glass') {
      shapes.push(
        turned(
          'glass',
          [0.08, 0, 0.02],
          [
            [0, 0.004],
            [0.026, 0.004],
            [0.032, 0.1],
          ],
          8,
          0,
        ),
        glassRim([0.08, 0.1, 0.02], 0.032),
        glassRim([0.08, 0.004, 0.02], 0.026),
      );
    }
    return shapes;
  },
};
