import type { Shape } from '../../shapes.ts';
import { cushion, slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, drum } from './parts.ts';

/** A cinema armchair, 0.64 × 0.86, seat 0.46, 1.06 high: head cushion, arms with cup holders, foot rest. Role `seat`. */
export const cinemaSeat: Piece = {
  kind: 'cinema-seat',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const seat = roles.seat ?? 'cinema-seat';
    const shapes: Shape[] = [
      slab('black', [0, 0, -0.02], [0.5, 0.1, 0.6], 0.01, 1),
      block(seat, [0, 0.21, 0.02], [0.48, 0.24, 0.66], 0.03),
      cushion(seat, [0, 0.4, 0.08], [0.45, 0.14, 0.58], 0.05, 0.03),
      block(seat, [0, 0.26, 0.37], [0.44, 0.3, 0.08], 0.03, [0.22, 0, 0]),
      cushion(seat, [0, 0.64, -0.24], [0.47, 0.44, 0.16], 0.06, 0.03, [-0.24, 0, 0]),
      cushion(seat, [0, 0.93, -0.32], [0.44, 0.24, 0.15], 0.06, 0.03, [-0.2, 0, 0]),
    ];
    for (const s of [-1, 1]) {
      shapes.push(block(seat, [s * 0.272, 0.33, 0.02], [0.092, 0.5, 0.72], 0.032));
      shapes.push(
        block('veneer-dark', [s * 0.272, 0.585, 0.08], [0.08, 0.02, 0.5], 0.008, undefined, 1),
      );
      shapes.push(drum('black-gloss', [s * 0.272, 0.594, 0.26], 'y', 0.034, 0.004, 14, 0));
    }
    return shapes;
  },
};
