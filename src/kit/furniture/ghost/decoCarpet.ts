import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A carpet laid on the floor, `width` × `depth` (1.2 × 4), with a border and a line inside it. Roles: `field`, `border`, `line`. */
export const decoCarpet: Piece = {
  kind: 'deco-carpet',
  rest: 'flat',
  shapes: ({ width = 1.2, depth = 4, roles = {} }) => {
    // Thin: what stands on it may sink into it by less than the furniture tests' 5 mm.
    const shapes: Shape[] = [
      slab(roles.border ?? 'carpet-border', [0, 0, 0], [width, 0.003, depth], 0),
      slab(roles.line ?? 'carpet-line', [0, 0.0005, 0], [width - 0.16, 0.003, depth - 0.16], 0),
      slab(roles.field ?? 'carpet-claret', [0, 0.001, 0], [width - 0.2, 0.003, depth - 0.2], 0),
    ];
    return shapes;
  },
};
