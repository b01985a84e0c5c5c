import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';

/** A blanket folded small, 0.44 × 0.34 m and 0.09 high. Roles: `cloth`. */
export const foldedBlanket: Piece = {
  kind: 'folded-blanket',
  rest: 'top',
  shapes: ({ width = 0.44, depth = 0.34, roles = {}, seed = 1 }) => {
    const cloth = roles.cloth ?? 'blanket-plaid';
    const lean = ((seed % 9) - 4) * 0.02;
    return [0, 1, 2].map((i) =>
      pad(
        cloth,
        [0, 0.017 + i * 0.03, (i - 1) * 0.006],
        [width - i * 0.012, 0.034, depth - i * 0.016],
        { radius: 0.015, turn: [0, lean, 0], detail: i === 2 ? 2 : 1 },
      ),
    );
  },
};
