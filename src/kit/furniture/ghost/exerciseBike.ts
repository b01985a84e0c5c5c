import type { Shape } from '../../shapes.ts';
import { cushion, slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, drum, face, pipe } from './parts.ts';

/** An upright exercise bike, 0.55 × 1.1, 1.4 high; one sits looking to −z, its console. */
export const exerciseBike: Piece = {
  kind: 'exercise-bike',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [
      slab('machine-black', [0, 0, -0.48], [0.54, 0.06, 0.09], 0.02),
      slab('machine-black', [0, 0, 0.46], [0.54, 0.06, 0.09], 0.02),
      block('machine-silver', [0, 0.1, 0], [0.1, 0.08, 0.96], 0.025),
      block('machine-black', [0, 0.36, -0.18], [0.14, 0.5, 0.6], 0.06),
      drum('machine-silver', [-0.085, 0.34, -0.28], 'x', 0.2, 0.17, 20),
      block('machine-silver', [0, 0.55, 0.22], [0.06, 0.72, 0.08], 0.02, [-0.22, 0, 0]),
      cushion('gym-leather', [0, 0.94, 0.3], [0.2, 0.08, 0.28], 0.035, 0.01),
      block('machine-silver', [0, 0.88, -0.4], [0.07, 0.7, 0.08], 0.02, [-0.16, 0, 0]),
      block('black-gloss', [0, 1.3, -0.46], [0.34, 0.24, 0.04], 0.02, [-0.4, 0, 0]),
      face('screen-treadmill', [0, 1.307, -0.438], [0.28, 0.18], [-0.4, 0, 0]),
      pipe(
        'rubber',
        [
          [-0.24, 1.1, -0.1],
          [-0.24, 1.16, -0.34],
          [0, 1.16, -0.42],
          [0.24, 1.16, -0.34],
          [0.24, 1.1, -0.1],
        ],
        0.019,
      ),
    ];
    for (const s of [-1, 1]) {
      const y = 0.34 + s * 0.13;
      shapes.push(
        block(
          'chrome',
          [s * 0.1, 0.34 + s * 0.065, -0.16],
          [0.018, 0.16, 0.03],
          0.004,
          undefined,
          1,
        ),
      );
      shapes.push(slab('rubber', [s * 0.16, y - 0.012, -0.16], [0.1, 0.025, 0.08], 0.008, 1));
    }
    return shapes;
  },
};
