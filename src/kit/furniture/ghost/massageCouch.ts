import type { Shape } from '../../shapes.ts';
import { cushion, slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drum, spun } from './parts.ts';

/** A massage couch, 2.1 (with its face ring, at −x) × 0.74, top 0.67 (look sheet). The masseur stands at +z. */
export const massageCouch: Piece = {
  kind: 'massage-couch',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [
      slab('wood-warm', [0.08, 0.5, 0], [1.84, 0.06, 0.66], 0.012),
      slab('wood-warm', [0.08, 0.12, 0], [1.2, 0.07, 0.3], 0.015, 1),
      cushion('couch-cream', [0.08, 0.615, 0], [1.88, 0.11, 0.72], 0.045, 0.012),
      // Ring for the face.
      spun(
        'couch-cream',
        [-0.98, 0.62, 0],
        'y',
        [
          [0.075, 0],
          [0.085, -0.03],
          [0.125, -0.045],
          [0.16, -0.03],
          [0.17, 0],
          [0.16, 0.03],
          [0.125, 0.045],
          [0.085, 0.03],
          [0.075, 0],
        ],
        20,
      ),
      slab('steel', [-0.84, 0.56, 0], [0.1, 0.02, 0.16], 0.004, 1),
      // Sheet folded over the foot end, and two rolled towels.
      cushion('linen', [0.62, 0.68, 0], [0.56, 0.018, 0.745], 0.008, 0.004),
      slab('linen', [0.62, 0.47, 0.368], [0.56, 0.21, 0.01], 0.004),
      slab('linen', [0.62, 0.47, -0.368], [0.56, 0.21, 0.01], 0.004),
      drum('linen', [0.56, 0.735, -0.17], 'z', 0.046, 0.34, 14),
      drum('towel-sand', [0.66, 0.735, -0.17], 'z', 0.046, 0.34, 14),
    ];
    for (const x of [-0.52, 0.68])
      shapes.push(slab('wood-warm', [x, 0, 0], [0.3, 0.5, 0.42], 0.015));
    return shapes;
  },
};
