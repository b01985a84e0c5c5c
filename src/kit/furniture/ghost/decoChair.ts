import type { Shape } from '../../shapes.ts';
import { cushion, slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block } from './parts.ts';

/** An art-deco dining chair, 0.5 × 0.54, seat 0.47, 0.98 high: stepped upholstered back in a veneer frame. Roles: `seat`, `wood`. */
export const decoChair: Piece = {
  kind: 'deco-chair',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const seat = roles.seat ?? 'velvet-red';
    const wood = roles.wood ?? 'veneer-dark';
    const shapes: Shape[] = [
      slab(wood, [0, 0.37, 0.01], [0.48, 0.06, 0.46], 0.012),
      cushion(seat, [0, 0.45, 0.02], [0.46, 0.08, 0.45], 0.032, 0.02),
      block(seat, [0, 0.72, -0.215], [0.34, 0.46, 0.07], 0.028, [-0.1, 0, 0]),
    ];
    for (const s of [-1, 1]) {
      shapes.push(block(wood, [s * 0.205, 0.62, -0.2], [0.06, 0.62, 0.05], 0.01, [-0.1, 0, 0]));
      shapes.push(
        block(wood, [s * 0.225, 0.195, -0.22], [0.045, 0.385, 0.045], 0.008, [0.1, 0, 0]),
      );
      shapes.push(slab(wood, [s * 0.21, 0, 0.2], [0.045, 0.38, 0.045], 0.008));
      shapes.push(slab('brass', [s * 0.21, 0, 0.2], [0.049, 0.05, 0.049], 0.006, 0));
    }
    shapes.push(block(wood, [0, 0.965, -0.243], [0.4, 0.05, 0.055], 0.015, [-0.1, 0, 0]));
    shapes.push(block(wood, [0, 0.995, -0.247], [0.24, 0.03, 0.05], 0.01, [-0.1, 0, 0], 1));
    return shapes;
  },
};
