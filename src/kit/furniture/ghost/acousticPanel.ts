import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block } from './parts.ts';

/** A padded sound panel on the wall, `width` × `height` (0.9 × 1.5), parted in `count` (1) fields, in a slim frame. Roles: `cloth`, `frame`. */
export const acousticPanel: Piece = {
  kind: 'acoustic-panel',
  rest: 'wall',
  shapes: ({ width = 0.9, height = 1.5, count = 1, roles = {} }) => {
    const frame = roles.frame ?? 'veneer-dark';
    const shapes: Shape[] = [slab(frame, [0, 0, 0.006], [width, height, 0.012], 0.003)];
    const h = (height - 0.04) / count;
    for (let i = 0; i < count; i++) {
      const y = 0.02 + h * (i + 0.5);
      shapes.push(
        block(roles.cloth ?? 'panel-cloth', [0, y, 0.026], [width - 0.04, h - 0.008, 0.04], 0.014),
      );
    }
    return shapes;
  },
};
