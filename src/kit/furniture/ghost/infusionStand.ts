import type { Shape } from '../../shapes.ts';
import { cushion } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { castors } from './castors.ts';
import { block, drum, face, hose, pipe } from './parts.ts';

/** An infusion unit: pole on a five-armed foot, two bags, two pumps with their screens; 0.56 across, 1.95 high (look sheet). */
export const infusionStand: Piece = {
  kind: 'infusion-stand',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [
      ...castors('medical-grey', 0.28),
      drum('chrome', [0, 0.12, 0], 'y', 0.013, 1.78, 8, 2),
      cushion('bag-clear', [0.15, 1.68, 0], [0.12, 0.24, 0.05], 0.022, 0.02),
      cushion('bag-amber', [-0.15, 1.7, 0], [0.11, 0.2, 0.05], 0.022, 0.02),
      face('label-white', [0.15, 1.69, 0.046], [0.08, 0.1], undefined, 0),
      face('label-white', [-0.15, 1.71, 0.046], [0.07, 0.08], undefined, 0),
      hose(
        'tube-clear',
        [
          [0.15, 1.56, 0],
          [0.17, 1.42, 0.06],
          [0.1, 1.3, 0.12],
          [0.1, 1.14, 0.15],
        ],
        0.005,
      ),
      hose(
        'tube-clear',
        [
          [-0.15, 1.6, 0],
          [-0.17, 1.4, 0.06],
          [-0.1, 1.24, 0.12],
          [-0.1, 1.0, 0.16],
          [-0.22, 0.8, 0.12],
        ],
        0.005,
      ),
    ];
    for (const s of [-1, 1]) {
      shapes.push(
        pipe(
          'chrome',
          [
            [0, 1.88, 0],
            [s * 0.15, 1.9, 0],
            [s * 0.15, 1.82, 0],
          ],
          0.006,
          1,
          6,
        ),
      );
    }
    for (let i = 0; i < 2; i++) {
      const y = 1.08 + i * 0.19;
      shapes.push(block('medical-white', [0, y, 0.075], [0.22, 0.16, 0.15], 0.02));
      shapes.push(face('screen-device', [-0.03, y + 0.025, 0.151], [0.11, 0.065]));
      ['defib-green', 'gym-yellow', 'medical-grey'].forEach((role, k) => {
        shapes.push(
          block(
            role,
            [0.065, y - 0.03 + k * 0.032, 0.152],
            [0.02, 0.018, 0.012],
            0.004,
            undefined,
            0,
          ),
        );
      });
    }
    return shapes;
  },
};
