import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { ball, drum, pipe, spun } from './parts.ts';

/** A hammam's octagonal marble basin, 0.64 across, 0.7 high, with taps and a stone splashback (0.7 × 1.12) at its back. */
export const kurna: Piece = {
  kind: 'kurna',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [
      slab('marble-cream', [0, 0, -0.35], [0.7, 1.12, 0.03], 0.01),
      slab('mosaic-gold', [0, 0.74, -0.333], [0.5, 0.3, 0.008], 0.003, 1),
      spun(
        'marble-ivory',
        [0, 0, 0],
        'y',
        [
          [0, 0],
          [0.19, 0],
          [0.19, 0.05],
          [0.13, 0.1],
          [0.115, 0.3],
          [0.16, 0.42],
          [0.27, 0.53],
          [0.31, 0.66],
          [0.315, 0.7],
          [0.285, 0.702],
          [0.265, 0.64],
          [0, 0.63],
        ],
        8,
        2,
      ),
      drum('water', [0, 0.645, 0], 'y', 0.27, 0.004, 16, 1),
    ];
    for (const s of [-1, 1]) {
      shapes.push(
        pipe(
          'brass',
          [
            [s * 0.08, 0.96, -0.33],
            [s * 0.08, 0.96, -0.2],
            [s * 0.08, 0.9, -0.19],
          ],
          0.013,
        ),
      );
      shapes.push(ball('brass', [s * 0.08, 0.985, -0.27], 0.026, 8));
      shapes.push(drum('brass', [s * 0.08 - 0.045, 1.015, -0.27], 'x', 0.008, 0.09, 6, 0));
    }
    // The bathing bowl hangs over the rim.
    shapes.push(
      spun(
        'brass',
        [0.17, 0.705, 0.12],
        'y',
        [
          [0, 0],
          [0.05, 0.004],
          [0.085, 0.03],
          [0.1, 0.056],
          [0.095, 0.058],
          [0.06, 0.02],
          [0, 0.012],
        ],
        14,
      ),
    );
    return shapes;
  },
};
