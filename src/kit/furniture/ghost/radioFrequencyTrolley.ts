import type { Shape } from '../../shapes.ts';
import { cushion, slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, drum, face, hose } from './parts.ts';
import { trolleyFrame } from './trolleyFrame.ts';

/** A cosmetologist's radio-frequency device on its trolley, 0.62 × 0.44, 1.4 high: body, screen, two handpieces on cords. */
export const radioFrequencyTrolley: Piece = {
  kind: 'radio-frequency-trolley',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [
      ...trolleyFrame(0.46, 0.4, [0.18, 0.5, 0.86]),
      cushion('lacquer-white', [0, 0.97, 0], [0.38, 0.22, 0.3], 0.05, 0.008),
      slab('device-rose', [0, 0.93, 0], [0.387, 0.016, 0.307], 0.004, 1),
      slab('steel', [0, 1.07, -0.05], [0.05, 0.1, 0.04], 0.01),
      block('black-gloss', [0, 1.26, -0.03], [0.33, 0.25, 0.03], 0.012, [-0.25, 0, 0]),
      face('screen-device', [0, 1.264, -0.013], [0.29, 0.21], [-0.25, 0, 0]),
      drum('chrome', [0.1, 0.985, 0.15], 'z', 0.022, 0.016, 14, 0),
      block('device-rose', [-0.06, 1.0, 0.153], [0.13, 0.02, 0.008], 0.004, undefined, 0),
      block('medical-grey', [-0.06, 0.965, 0.153], [0.13, 0.02, 0.008], 0.004, undefined, 0),
    ];
    for (const s of [-1, 1]) {
      shapes.push(
        hose(
          'cord-grey',
          [
            [s * 0.18, 1.0, 0.06],
            [s * 0.26, 1.02, 0.1],
            [s * 0.29, 0.8, 0.14],
            [s * 0.24, 0.62, 0.12],
            [s * 0.25, 0.86, 0.04],
          ],
          0.009,
          1,
        ),
      );
      // Its holster at the shelf's edge.
      shapes.push(drum('medical-grey', [s * 0.255, 0.865, 0.03], 'y', 0.029, 0.05, 12, 0));
      shapes.push(
        block('medical-grey', [s * 0.23, 0.88, 0.03], [0.05, 0.014, 0.03], 0.003, undefined, 1),
      );
      shapes.push(drum('lacquer-white', [s * 0.255, 0.86, 0.03], 'y', 0.022, 0.13, 12));
      shapes.push(drum('chrome', [s * 0.255, 0.99, 0.03], 'y', 0.018, 0.025, 12, 0));
    }
    for (let i = 0; i < 4; i++) {
      const role = i % 2 ? 'lacquer-white' : 'device-rose';
      shapes.push(
        drum(role, [-0.14 + i * 0.085, 0.5, 0.04], 'y', 0.028, 0.08 + 0.02 * (i % 3), 10, 0),
      );
    }
    for (let i = 0; i < 3; i++) {
      shapes.push(cushion('linen', [0, 0.205 + i * 0.05, 0], [0.34, 0.048, 0.26], 0.02, 0.004));
    }
    return shapes;
  },
};
