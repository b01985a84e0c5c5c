import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A loudspeaker, 0.32 × 0.3 m, `height` 0.95 m, its cones to +z. Roles: `body`. */
export const speaker: Piece = {
  kind: 'speaker',
  rest: 'floor',
  shapes: ({ width = 0.32, depth = 0.3, height = 0.95, roles = {} }) => {
    const face = depth / 2 - 0.006;
    const cone = (y: number, r: number): Shape => ({
      kind: 'lathe',
      role: 'black-gloss',
      detail: 1,
      axis: 'z',
      at: [0, y, face],
      profile: [
        [r, 0],
        [r, 0.012],
        [r * 0.88, 0.014],
        [r * 0.4, -0.012],
        [r * 0.24, 0.004],
        [0, 0.01],
      ],
      segments: 16,
      creases: [1, 2],
    });
    return [
      slab(roles.body ?? 'wood-black', [0, 0, -0.004], [width, height, depth - 0.012], 0.012),
      slab('black', [0, 0.02, 0.01], [width - 0.03, height - 0.04, depth - 0.03], 0.006, 1),
      cone(height * 0.28, width * 0.38),
      cone(height * 0.62, width * 0.3),
      cone(height * 0.86, width * 0.14),
    ];
  },
};
