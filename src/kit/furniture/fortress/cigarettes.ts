import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A packet of cigarettes beside a lighter, 0.13 m across. */
export const cigarettes: Piece = {
  kind: 'cigarettes',
  rest: 'top',
  shapes: () => [
    slab('paper', [-0.02, 0, 0], [0.058, 0.022, 0.088], 0.003, 1),
    slab('book-red', [-0.02, 0.001, -0.028], [0.0585, 0.0215, 0.03], 0.002, 0),
    { ...slab('gold', [0.045, 0, 0.01], [0.024, 0.012, 0.05], 0.004, 0), turn: [0, 0.5, 0] },
  ],
};
