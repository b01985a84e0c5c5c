import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, face, pipe } from './parts.ts';

/** A treadmill, 0.86 × 1.82, 1.5 high (look sheet); one steps on from +z and runs towards its console. */
export const treadmill: Piece = {
  kind: 'treadmill',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [
      slab('rubber', [0, 0.1, 0.06], [0.53, 0.05, 1.62], 0.015),
      slab('machine-belt', [0, 0.151, 0.1], [0.44, 0.008, 1.5], 0.003),
      block('machine-black', [0, 0.16, -0.7], [0.66, 0.2, 0.4], 0.06),
      block('machine-black', [0, 1.16, -0.83], [0.74, 0.17, 0.12], 0.04, [-0.3, 0, 0]),
      block('black-gloss', [0, 1.37, -0.86], [0.54, 0.32, 0.035], 0.012, [-0.25, 0, 0]),
      face('screen-treadmill', [0, 1.375, -0.841], [0.49, 0.27], [-0.25, 0, 0]),
      pipe(
        'rubber',
        [
          [-0.2, 1.12, -0.77],
          [-0.2, 1.12, -0.66],
          [0.2, 1.12, -0.66],
          [0.2, 1.12, -0.77],
        ],
        0.015,
      ),
      slab('gym-red', [0.3, 1.235, -0.79], [0.03, 0.02, 0.03], 0.006, 0),
    ];
    for (const s of [-1, 1]) {
      shapes.push(block('machine-silver', [s * 0.31, 0.13, 0.03], [0.09, 0.1, 1.76], 0.03));
      shapes.push(
        pipe(
          'machine-silver',
          [
            [s * 0.34, 0.14, -0.62],
            [s * 0.35, 1.14, -0.82],
          ],
          0.032,
          2,
        ),
      );
      shapes.push(
        pipe(
          'rubber',
          [
            [s * 0.36, 1.12, -0.8],
            [s * 0.36, 1.08, -0.7],
            [s * 0.36, 0.98, -0.28],
          ],
          0.021,
        ),
      );
      for (const z of [-0.8, 0.8]) {
        shapes.push(slab('rubber', [s * 0.3, 0, z], [0.1, 0.085, 0.12], 0.02, 1));
      }
    }
    return shapes;
  },
};
