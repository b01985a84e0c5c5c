import { block } from '../../inside/shell/block.ts';
import type { Piece } from '../piece.ts';

/** A strip of carpet on the floor: `width` 2 m along, `depth` 0.6 across, with bound edges. Roles: `pile`, `edge`. */
export const corridorCarpet: Piece = {
  kind: 'corridor-carpet',
  rest: 'flat',
  shapes: ({ width = 2, depth = 0.6, roles = {} }) => {
    const d = depth / 2;
    const edge = roles.edge ?? 'carpet-beige';
    return [
      block(roles.pile ?? 'carpet-red', [-width / 2, width / 2], [0, 0.007], [-d + 0.03, d - 0.03]),
      block(edge, [-width / 2, width / 2], [0, 0.006], [-d, -d + 0.03]),
      block(edge, [-width / 2, width / 2], [0, 0.006], [d - 0.03, d]),
    ];
  },
};
