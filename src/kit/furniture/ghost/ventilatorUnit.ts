import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { castors } from './castors.ts';
import { block, drum, face, hose } from './parts.ts';

/** A ventilator on its stand, 0.62 × 0.62, 1.42 high (look sheet): body, tilted screen, two hoses to a mask, gas bottle. */
export const ventilatorUnit: Piece = {
  kind: 'ventilator-unit',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [
      ...castors('medical-white', 0.3, 4),
      slab('medical-white', [0, 0.1, 0], [0.1, 0.62, 0.1], 0.03),
      block('medical-white', [0, 0.87, 0], [0.42, 0.34, 0.34], 0.04),
      slab('medical-blue', [0, 0.745, 0], [0.426, 0.035, 0.346], 0.01, 1),
      slab('medical-white', [0, 1.03, -0.04], [0.06, 0.1, 0.05], 0.015),
      block('black-gloss', [0, 1.26, 0], [0.4, 0.3, 0.035], 0.012, [-0.15, 0, 0]),
      face('screen-ventilator', [0, 1.262, 0.019], [0.37, 0.27], [-0.15, 0, 0]),
      slab('medical-grey', [0, 0.38, 0.0], [0.28, 0.2, 0.24], 0.02),
      drum('gas-green', [0, 0.14, -0.24], 'y', 0.055, 0.46, 14),
      drum('brass', [0, 0.6, -0.24], 'y', 0.02, 0.06, 8, 0),
      // Mask in its holder at the side.
      slab('medical-grey', [-0.245, 0.975, 0.1], [0.09, 0.014, 0.04], 0.004, 1),
      drum('tube-clear', [-0.29, 0.98, 0.1], 'z', 0.055, 0.05, 14, 0),
    ];
    for (let i = 0; i < 3; i++) {
      const role = i === 1 ? 'medical-blue' : 'lacquer-white';
      shapes.push(drum(role, [-0.12 + i * 0.11, 0.85, 0.17], 'z', 0.022, 0.035, 12, 0));
    }
    for (let i = 0; i < 2; i++) {
      const x = -0.12 + i * 0.11;
      shapes.push(
        hose(
          'tube-clear',
          [
            [x, 0.83, 0.19],
            [x - 0.02, 0.78, 0.28],
            [x - 0.1, 0.6 + i * 0.05, 0.3],
            [-0.27, 0.72 + i * 0.03, 0.26],
            [-0.3, 0.94, 0.14],
          ],
          0.017,
          1,
          5,
        ),
      );
    }
    return shapes;
  },
};
