import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A stepped art-deco ceiling lamp, `width` (1.1) × 0.46, 0.16 high: three tiers of lit glass between brass strips. */
export const decoCeilingLamp: Piece = {
  kind: 'deco-ceiling-lamp',
  rest: 'ceiling',
  shapes: ({ width = 1.1, depth = 0.46, roles = {} }) => {
    const light = roles.light ?? 'lamp-deco';
    const shapes: Shape[] = [];
    const tier = (y: number, w: number, d: number) => {
      shapes.push(slab(light, [0, y, 0], [w, 0.038, d], 0.006));
      shapes.push(slab('brass', [0, y + 0.038, 0], [w + 0.03, 0.012, d + 0.03], 0.004));
    };
    tier(0, width * 0.6, depth * 0.5);
    tier(0.05, width * 0.8, depth * 0.75);
    tier(0.1, width, depth);
    return shapes;
  },
};
