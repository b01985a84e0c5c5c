import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';

/** A pair of felt slippers side by side, 0.26 long along z. Roles: `felt`. */
export const slippers: Piece = {
  kind: 'slippers',
  rest: 'flat',
  shapes: ({ roles = {}, seed = 1 }) => {
    const felt = roles.felt ?? 'enamel-blue';
    const lean = ((seed % 7) - 3) * 0.05;
    return [-1, 1].flatMap((side) => [
      pad('rubber', [side * 0.06, 0.008, 0], [0.09, 0.016, 0.26], {
        radius: 0.007,
        turn: [0, side * 0.06 + lean, 0],
        detail: 1,
      }),
      pad(felt, [side * 0.06, 0.032, 0.055], [0.094, 0.045, 0.13], {
        radius: 0.02,
        turn: [0, side * 0.06 + lean, 0],
        detail: 1,
      }),
    ]);
  },
};
