import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A mat on the floor, 0.62 wide and 1.75 long (along z). */
export const exerciseMat: Piece = {
  kind: 'exercise-mat',
  rest: 'flat',
  shapes: ({ width = 0.62, depth = 1.75, roles = {} }) => [
    slab(roles.mat ?? 'gym-mat', [0, 0, 0], [width, 0.014, depth], 0.006),
  ],
};
