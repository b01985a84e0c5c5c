import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A singer's microphone that lies beside a book of songs, open and without words: 0.3 m along x, 0.24 deep. Roles: `book`. */
export const handMicrophone: Piece = {
  kind: 'hand-microphone',
  rest: 'top',
  shapes: ({ roles = {} }) => [
    slab(roles.book ?? 'book-red', [0, 0, -0.03], [0.27, 0.008, 0.17], 0.002, 1),
    ...[-1, 1].map(
      (side): Shape => ({
        kind: 'box',
        role: 'paper',
        detail: 1,
        at: [side * 0.064, 0.014, -0.03],
        size: [0.122, 0.012, 0.16],
        turn: [0, 0, side * 0.06],
      }),
    ),
    {
      kind: 'lathe',
      role: 'black',
      detail: 1,
      axis: 'x',
      at: [0, 0.026, 0.085],
      profile: [
        [0.0, -0.14],
        [0.014, -0.138],
        [0.018, -0.02],
        [0.02, 0.05],
      ],
      segments: 10,
    },
    {
      kind: 'lathe',
      role: 'chrome',
      detail: 1,
      axis: 'x',
      at: [0, 0.026, 0.085],
      profile: [
        [0.021, 0.05],
        [0.026, 0.062],
        [0.026, 0.084],
        [0.018, 0.104],
        [0, 0.11],
      ],
      segments: 12,
    },
  ],
};
