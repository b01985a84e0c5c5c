import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { ball, drum, spun } from './parts.ts';

/** A brass pendant lamp, 0.2 across, `height` (0.62) from its rim to the ceiling. */
export const barPendant: Piece = {
  kind: 'bar-pendant',
  rest: 'ceiling',
  shapes: ({ height = 0.62, roles = {} }) => {
    const shapes: Shape[] = [
      spun(
        roles.shade ?? 'brass',
        [0, 0, 0],
        'y',
        [
          [0.098, 0],
          [0.1, 0.004],
          [0.075, 0.09],
          [0.026, 0.15],
          [0.012, 0.19],
          [0, 0.19],
        ],
        18,
        2,
      ),
      spun(
        'lamp-bulb',
        [0, 0.006, 0],
        'y',
        [
          [0, 0],
          [0.09, 0.001],
          [0.06, 0.07],
          [0, 0.07],
        ],
        14,
        2,
      ),
      ball('lamp-bulb', [0, 0.037, 0], 0.035, 8, 0),
      drum('brass', [0, 0.19, 0], 'y', 0.005, height - 0.2, 5),
      drum('brass', [0, height - 0.02, 0], 'y', 0.05, 0.02, 12),
    ];
    return shapes;
  },
};
