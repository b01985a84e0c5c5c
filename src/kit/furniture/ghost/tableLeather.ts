import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A leather field on a table, `width` × `depth` (1.2 × 0.6), with a gilt line round it. Role `field`. */
export const tableLeather: Piece = {
  kind: 'table-leather',
  rest: 'top',
  shapes: ({ width = 1.2, depth = 0.6, roles = {} }) => [
    slab('gold', [0, 0, 0], [width, 0.002, depth], 0, 1),
    slab(roles.field ?? 'leather-emerald', [0, 0.0005, 0], [width - 0.02, 0.002, depth - 0.02], 0),
  ],
};
