import { block } from '../../inside/shell/block.ts';
import type { Piece } from '../piece.ts';

/** Two light switches on a plate, 0.09 × 0.12 m. Roles: `plate`. */
export const switchPlate: Piece = {
  kind: 'switch-plate',
  rest: 'wall',
  shapes: ({ roles = {} }) => [
    block(roles.plate ?? 'plastic-white', [-0.045, 0.045], [0, 0.12], [0, 0.01], 0.004, 1),
    ...[-1, 1].map((side) =>
      block('plastic-grey', [side * 0.006, side * 0.036], [0.03, 0.09], [0.01, 0.016], 0.003, 0),
    ),
  ],
};
