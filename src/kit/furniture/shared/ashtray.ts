import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A round ashtray of cut glass, 0.15 m across; `variant` `matches` puts a matchbox beside it. Roles: `glass`. */
export const ashtray: Piece = {
  kind: 'ashtray',
  rest: 'top',
  shapes: ({ variant, roles = {} }) => [
    turned(
      roles.glass ?? 'crystal',
      [0, 0, 0],
      [
        [0, 0],
        [0.062, 0],
        [0.075, 0.03],
        [0.07, 0.036],
        [0.055, 0.03],
        [0.046, 0.01],
        [0, 0.008],
      ],
      12,
      1,
    ),
    ...(variant === 'matches'
      ? [
          {
            kind: 'box',
            role: 'book-red',
            detail: 0,
            at: [0.115, 0.008, 0.02],
            size: [0.05, 0.016, 0.035],
            turn: [0, 0.3, 0],
          } as const,
        ]
      : []),
  ],
};
