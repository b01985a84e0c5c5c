import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/** A projector under the ceiling, 0.46 × 0.42, its mount 0.3 high; its lens looks to +z. */
export const cinemaProjector: Piece = {
  kind: 'cinema-projector',
  rest: 'ceiling',
  shapes: () => {
    const shapes: Shape[] = [
      slab('lacquer-white', [0, 0, 0], [0.46, 0.15, 0.4], 0.03),
      slab('medical-dark', [0, 0.02, 0.2], [0.4, 0.11, 0.012], 0.006, 1),
      drum('black-gloss', [0.1, 0.075, 0.19], 'z', 0.055, 0.06, 18),
      drum('lamp-projector', [0.1, 0.075, 0.25], 'z', 0.036, 0.004, 16),
      drum('steel', [0, 0.15, 0], 'y', 0.025, 0.13, 10, 2),
      drum('steel', [0, 0.28, 0], 'y', 0.08, 0.015, 14),
    ];
    for (let i = 0; i < 5; i++) {
      shapes.push(slab('black', [-0.15 + i * 0.03, 0.04, 0.206], [0.016, 0.07, 0.006], 0.002, 0));
    }
    return shapes;
  },
};
