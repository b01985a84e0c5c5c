import { block } from '../../inside/shell/block.ts';
import type { Piece } from '../piece.ts';

/** A small lamp over a berth's head, 0.26 wide, 0.09 high. Roles: `body`, `lamp`. */
export const readingLamp: Piece = {
  kind: 'reading-lamp',
  rest: 'wall',
  shapes: ({ width = 0.26, roles = {} }) => [
    block(
      roles.body ?? 'plastic-white',
      [-width / 2, width / 2],
      [0.03, 0.09],
      [0, 0.06],
      0.014,
      1,
    ),
    block(
      roles.lamp ?? 'lamp-shade',
      [-width / 2 + 0.012, width / 2 - 0.012],
      [0, 0.034],
      [0.008, 0.052],
      0.01,
      1,
    ),
    block('black', [width / 2 - 0.045, width / 2 - 0.025], [0.05, 0.068], [0.06, 0.066], 0.002, 0),
  ],
};
