import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/**
 * Lining of a wall: with `variant` `kick` a bright plate along its foot, `height` 0.5, that keeps wheels off; else the covers of
 * joints between panels, `count` (2) of them over `width` (2), `height` 1.5. 0.012 deep. Roles: `plate`, `joint`.
 */
export const wallLining: Piece = {
  kind: 'wall-lining',
  rest: 'wall',
  shapes: ({ width = 2, height, count = 2, variant, roles = {} }) => {
    const w = width / 2;
    if (variant === 'kick') {
      const high = height ?? 0.5;
      const shapes: Shape[] = [
        slab(roles.plate ?? 'steel-sheet', [0, 0, 0.003], [width, high, 0.006], 0),
        slab(roles.joint ?? 'aluminium', [0, high - 0.012, 0.006], [width, 0.03, 0.012], 0.003),
      ];
      const bolts = Math.round(width / 0.6);
      for (let i = 0; i < bolts; i++)
        shapes.push(
          slab(
            'steel',
            [-w + (width * (i + 0.5)) / bolts, high - 0.08, 0.008],
            [0.02, 0.02, 0.006],
            0.002,
            0,
          ),
        );
      return shapes;
    }
    return Array.from({ length: count }, (_, i) =>
      slab(
        roles.joint ?? 'laminate-grey',
        [-w + (width * (i + 0.5)) / count, 0, 0.002],
        [0.05, height ?? 1.5, 0.004],
        0.001,
      ),
    );
  },
};
