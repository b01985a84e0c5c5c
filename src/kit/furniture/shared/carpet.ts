import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A carpet on the floor: 2 × 1.4 m, 9 mm thick, with a border `variant` `border`. Roles: `field`, `border`. */
export const carpet: Piece = {
  kind: 'carpet',
  rest: 'flat',
  shapes: ({ width = 2, depth = 1.4, variant, roles = {} }) => {
    const field = roles.field ?? 'carpet-red';
    if (variant !== 'border') return [slab(field, [0, 0, 0], [width, 0.009, depth], 0.003)];
    const rim = 0.09;
    return [
      slab(roles.border ?? 'carpet-blue', [0, 0, 0], [width, 0.008, depth], 0.003),
      slab(field, [0, 0.001, 0], [width - 2 * rim, 0.0085, depth - 2 * rim], 0.001),
    ];
  },
};
