import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A painted line on the floor, `width` along x and `depth` (0.08 m) wide. Roles: `paint`. */
export const floorLine: Piece = {
  kind: 'floor-line',
  rest: 'flat',
  shapes: ({ width = 2, depth = 0.08, roles = {} }) => [
    slab(roles.paint ?? 'marking-yellow', [0, 0, 0], [width, 0.003, depth], 0, 1),
  ],
};
