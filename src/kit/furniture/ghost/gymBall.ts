import type { Piece } from '../piece.ts';
import { ball, drum } from './parts.ts';

/** A gym ball in its ring, 0.56 across. */
export const gymBall: Piece = {
  kind: 'gym-ball',
  rest: 'floor',
  shapes: ({ roles = {} }) => [
    drum('machine-black', [0, 0, 0], 'y', 0.19, 0.05, 16),
    ball(roles.ball ?? 'gym-blue', [0, 0.31, 0], 0.28, 20, 2),
  ],
};
