import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A step platform, 0.96 × 0.36, 0.17 high, on two risers. */
export const stepPlatform: Piece = {
  kind: 'step-platform',
  rest: 'floor',
  shapes: () => [
    slab('gym-blue', [-0.36, 0, 0], [0.2, 0.1, 0.34], 0.02, 1),
    slab('gym-blue', [0.36, 0, 0], [0.2, 0.1, 0.34], 0.02, 1),
    slab('machine-black', [0, 0.1, 0], [0.96, 0.07, 0.36], 0.025),
    slab('machine-grey', [0, 0.17, 0], [0.88, 0.006, 0.29], 0.003, 0),
  ],
};
