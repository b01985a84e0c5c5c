import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A smartphone lying on its back, 0.075 × 0.155 m. Roles: `body`. */
export const smartphone: Piece = {
  kind: 'smartphone',
  rest: 'top',
  shapes: ({ roles = {} }) => [
    slab(roles.body ?? 'steel', [0, 0, 0], [0.075, 0.008, 0.155], 0.003, 1),
    slab('black-gloss', [0, 0.0075, 0], [0.069, 0.0015, 0.149], 0.0005, 1),
  ],
};
