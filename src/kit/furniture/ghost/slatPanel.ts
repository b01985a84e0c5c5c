import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/**
 * Upright wooden slats on the wall, `width` × `height` (0.9 × 1.8), pitch 0.075 (look sheet), shallow enough that
 * they do not close up when they are looked along. Roles: `slat`, `back`.
 */
export const slatPanel: Piece = {
  kind: 'slat-panel',
  rest: 'wall',
  shapes: ({ width = 0.9, height = 1.8, roles = {} }) => {
    const n = Math.max(1, Math.round(width / 0.075));
    const shapes: Shape[] = [];
    if (roles.back) shapes.push(slab(roles.back, [0, 0, 0.004], [width, height, 0.008], 0));
    for (let i = 0; i < n; i++) {
      const x = ((i + 0.5) / n - 0.5) * width;
      shapes.push(slab(roles.slat ?? 'wood-light', [x, 0, 0.012], [0.046, height, 0.01], 0.003));
    }
    return shapes;
  },
};
