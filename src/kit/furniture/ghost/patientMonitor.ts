import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, face, hose, pipe } from './parts.ts';

/** A patient monitor on a wall arm, 0.5 wide, 0.36 deep, its leads gathered in a clip on the wall. */
export const patientMonitor: Piece = {
  kind: 'patient-monitor',
  rest: 'wall',
  shapes: () => {
    const shapes: Shape[] = [
      slab('medical-white', [0.06, 0.12, 0.012], [0.12, 0.3, 0.024], 0.006),
      pipe(
        'steel',
        [
          [0.06, 0.26, 0.02],
          [0.06, 0.26, 0.22],
        ],
        0.02,
        2,
      ),
      block('medical-white', [0.06, 0.27, 0.26], [0.48, 0.35, 0.08], 0.025, [0.08, 0, 0]),
      block('black-gloss', [0.06, 0.268, 0.3], [0.44, 0.31, 0.012], 0.006, [0.08, 0, 0]),
      face('screen-patient', [0.06, 0.277, 0.307], [0.41, 0.28], [0.08, 0, 0]),
    ];
    // Three leads from its sockets, gathered in a clip under the arm, and one plug at the end of each.
    shapes.push(slab('medical-grey', [0.06, 0.07, 0.02], [0.09, 0.03, 0.04], 0.008, 1));
    ['medical-blue', 'defib-red', 'defib-green'].forEach((role, i) => {
      const x = -0.06 + i * 0.05;
      const hung = 0.036 + i * 0.024;
      shapes.push(
        hose(
          role,
          [
            [x, 0.1, 0.25],
            [x, 0.06, 0.25],
            [hung, 0.05, 0.1],
            [hung, 0.09, 0.035],
            [hung, 0.05, 0.03],
          ],
          0.006,
        ),
        slab(role, [hung, 0.006, 0.03], [0.016, 0.045, 0.014], 0.004, 0),
      );
    });
    return shapes;
  },
};
