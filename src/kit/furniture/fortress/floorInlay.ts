import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A band of polished stone let into the floor along the way, 4 × 0.8 m, with a lighter line along both edges. Roles: `field`, `line`. */
export const floorInlay: Piece = {
  kind: 'floor-inlay',
  rest: 'flat',
  shapes: ({ width = 4, depth = 0.8, roles = {} }) => [
    slab(roles.line ?? 'inlay-cream', [0, 0, 0], [width, 0.003, depth], 0),
    slab(roles.field ?? 'inlay-tan', [0, 0.0005, 0], [width - 0.12, 0.0035, depth - 0.12], 0),
  ],
};
