import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/** An art-deco wall lamp, 0.2 wide, 0.42 high, 0.12 deep: a stepped fan of lit glass in brass. Role `light`. */
export const decoSconce: Piece = {
  kind: 'deco-sconce',
  rest: 'wall',
  shapes: ({ roles = {} }) => {
    const light = roles.light ?? 'lamp-shade';
    const shapes: Shape[] = [
      slab('brass', [0, 0.02, 0.01], [0.09, 0.36, 0.02], 0.006),
      slab('brass', [0, 0.02, 0.055], [0.15, 0.03, 0.08], 0.01),
      drum('brass', [0, 0, 0.055], 'y', 0.03, 0.022, 10, 0),
      slab(light, [0, 0.05, 0.055], [0.05, 0.36, 0.07], 0.008),
    ];
    for (const s of [-1, 1]) {
      shapes.push(slab(light, [s * 0.045, 0.05, 0.052], [0.036, 0.28, 0.06], 0.006));
      shapes.push(slab(light, [s * 0.08, 0.05, 0.05], [0.03, 0.19, 0.05], 0.006));
      shapes.push(slab('brass', [s * 0.024, 0.05, 0.058], [0.006, 0.3, 0.066], 0.002, 0));
    }
    return shapes;
  },
};
