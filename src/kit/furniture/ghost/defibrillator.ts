import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { block, drum, face, hose, pipe } from './parts.ts';

/** A defibrillator with its two paddles in their holders and the coiled lead, 0.5 × 0.28, 0.38 high (look sheet). */
export const defibrillator: Piece = {
  kind: 'defibrillator',
  rest: 'top',
  shapes: () => {
    const shapes: Shape[] = [
      block('defib-yellow', [0, 0.14, 0], [0.36, 0.28, 0.24], 0.035),
      block('medical-dark', [0, 0.15, 0.115], [0.3, 0.21, 0.02], 0.012),
      face('screen-patient', [-0.05, 0.17, 0.128], [0.16, 0.13]),
      drum('defib-red', [0.09, 0.2, 0.125], 'z', 0.026, 0.018, 14, 1),
      drum('lacquer-white', [0.09, 0.13, 0.125], 'z', 0.018, 0.016, 12, 0),
      drum('defib-green', [0.09, 0.085, 0.125], 'z', 0.014, 0.014, 12, 0),
      pipe(
        'black',
        [
          [-0.13, 0.27, 0],
          [-0.13, 0.36, 0],
          [0.13, 0.36, 0],
          [0.13, 0.27, 0],
        ],
        0.016,
      ),
    ];
    for (const s of [-1, 1]) {
      const x = s * 0.212;
      shapes.push(block('medical-dark', [x, 0.17, 0], [0.055, 0.1, 0.13], 0.018));
      shapes.push(
        pipe(
          'defib-red',
          [
            [x, 0.22, -0.04],
            [x, 0.285, -0.035],
            [x, 0.285, 0.035],
            [x, 0.22, 0.04],
          ],
          0.015,
        ),
      );
      shapes.push(
        hose(
          'black',
          [
            [x, 0.14, 0.06],
            [x * 1.05, 0.05, 0.11],
            [x * 0.6, 0.02, 0.135],
            [x * 0.3, 0.05, 0.13],
          ],
          0.007,
        ),
      );
    }
    return shapes;
  },
};
