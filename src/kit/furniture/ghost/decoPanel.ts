import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block } from './parts.ts';

/** A veneer panel on the wall, `width` × `height` (0.5 × 1.7): burl in a dark frame with a rising fan inlaid in brass. */
export const decoPanel: Piece = {
  kind: 'deco-panel',
  rest: 'wall',
  shapes: ({ width = 0.5, height = 1.7, variant = 'fan' }) => {
    const shapes: Shape[] = [
      slab('veneer-dark', [0, 0, 0.006], [width, height, 0.012], 0.003),
      slab('veneer-burl', [0, 0.035, 0.012], [width - 0.07, height - 0.07, 0.01], 0.003),
    ];
    if (variant === 'fan') {
      const reach = Math.min(0.5, height * 0.34);
      for (let i = -3; i <= 3; i++) {
        const a = (i * Math.PI) / 15;
        const length = reach * (1 - 0.05 * Math.abs(i));
        const half = Math.min(
          length / 2,
          (width / 2 - 0.06) / Math.max(0.01, Math.abs(Math.sin(a))) / 2,
        );
        shapes.push(
          block(
            'brass',
            [Math.sin(a) * half, height * 0.52 + Math.cos(a) * half, 0.018],
            [0.008, half * 2, 0.004],
            0,
            [0, 0, -a],
            0,
          ),
        );
      }
      shapes.push(slab('brass', [0, height * 0.5, 0.018], [width - 0.12, 0.014, 0.005], 0, 1));
    }
    return shapes;
  },
};
