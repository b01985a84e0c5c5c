import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/** An art-deco sideboard, `width` (1.3) × 0.36, top 0.8: stepped ends, burl doors with half-moon pulls, stone top. */
export const decoSideboard: Piece = {
  kind: 'deco-sideboard',
  rest: 'floor',
  shapes: ({ width = 1.3, depth = 0.36, roles = {} }) => {
    const shapes: Shape[] = [
      slab('black', [0, 0, -0.01], [width - 0.08, 0.06, depth - 0.06], 0),
      slab('veneer-dark', [0, 0.06, -0.008], [width, 0.7, depth - 0.016], 0.008),
      slab(roles.top ?? 'marble-dark', [0, 0.76, 0], [width + 0.02, 0.03, depth], 0.008),
      slab('brass', [0, 0.745, 0], [width + 0.004, 0.014, depth - 0.004], 0.002, 1),
    ];
    const doors = Math.max(2, Math.round(width / 0.42));
    for (let i = 0; i < doors; i++) {
      const w = (width - 0.06) / doors;
      const x = (i - (doors - 1) / 2) * w;
      shapes.push(
        slab('veneer-burl', [x, 0.09, depth / 2 - 0.012], [w - 0.01, 0.63, 0.016], 0.004),
      );
      const s = i % 2 ? -1 : 1;
      shapes.push(
        drum('brass', [x + s * (w / 2 - 0.05), 0.42, depth / 2 - 0.006], 'z', 0.045, 0.016, 14, 0),
      );
    }
    return shapes;
  },
};
