import type { Shape } from '../../shapes.ts';
import { cushion, slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, drum, pipe } from './parts.ts';

/** A hyperextension trainer, 0.66 × 1.15, 0.92 high: hip pads at its head (−z), rollers for the heels and a foot plate. */
export const hyperextension: Piece = {
  kind: 'hyperextension',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [
      slab('machine-black', [0, 0, -0.5], [0.6, 0.06, 0.09], 0.02),
      slab('machine-black', [0, 0, 0.5], [0.66, 0.06, 0.09], 0.02),
      slab('machine-silver', [0, 0.03, 0], [0.08, 0.07, 1.0], 0.02),
      block('machine-silver', [0, 0.42, -0.06], [0.08, 0.07, 1.12], 0.02, [0.75, 0, 0]),
      block('machine-grey', [0, 0.16, 0.42], [0.5, 0.02, 0.26], 0.006, [0.75, 0, 0]),
      pipe(
        'machine-silver',
        [
          [-0.26, 0.36, 0.36],
          [0.26, 0.36, 0.36],
        ],
        0.016,
      ),
    ];
    for (const s of [-1, 1]) {
      shapes.push(
        cushion(
          'gym-leather',
          [s * 0.14, 0.84, -0.4],
          [0.24, 0.09, 0.34],
          0.035,
          0.014,
          [0.75, 0, 0],
        ),
      );
      shapes.push(drum('gym-leather', [s * 0.17 - 0.1, 0.36, 0.36], 'x', 0.055, 0.2, 12));
      shapes.push(
        pipe(
          'rubber',
          [
            [s * 0.06, 0.68, -0.28],
            [s * 0.32, 0.68, -0.28],
            [s * 0.32, 0.82, -0.4],
          ],
          0.016,
        ),
      );
    }
    return shapes;
  },
};
