import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A newspaper folded in half and laid down, 0.3 × 0.4 m; its print cannot be read. */
export const foldedPaper: Piece = {
  kind: 'folded-paper',
  rest: 'top',
  shapes: ({ seed = 1 }) => {
    const lean = ((seed % 11) - 5) * 0.05;
    return [
      { ...slab('paper', [0, 0, 0], [0.29, 0.007, 0.39], 0.002, 1), turn: [0, lean, 0] },
      { ...slab('newspaper', [0, 0.0072, 0], [0.284, 0.0012, 0.384], 0, 1), turn: [0, lean, 0] },
    ];
  },
};
