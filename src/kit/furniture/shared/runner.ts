import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A long woven runner along the way, its pattern along x: `width` 6 m, `depth` 0.8 m. Roles: `field`. */
export const runner: Piece = {
  kind: 'runner',
  rest: 'flat',
  shapes: ({ width = 6, depth = 0.8, roles = {} }) => [
    slab(roles.field ?? 'runner-red', [0, 0, 0], [width, 0.009, depth], 0.003),
  ],
};
