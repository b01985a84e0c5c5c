import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A guard rail along x, `width` (4) long and `height` (0.95) high, with a kick plate. Roles: `rail`. */
export const guardRail: Piece = {
  kind: 'guard-rail',
  rest: 'floor',
  shapes: ({ width = 4, height = 0.95, roles = {} }) => {
    const role = roles.rail ?? 'bin-yellow';
    const w = width / 2;
    const posts = Math.max(2, Math.round(width / 1.15) + 1);
    const shapes: Shape[] = [
      slab(role, [0, 0.02, 0], [width, 0.1, 0.008], 0.002),
      ...[height, height * 0.56].map((y) =>
        bar(
          role,
          [
            [-w, y, 0],
            [w, y, 0],
          ],
          0.02,
          7,
        ),
      ),
    ];
    for (let i = 0; i < posts; i++) {
      const x = -w + (i * width) / (posts - 1);
      shapes.push(
        bar(
          role,
          [
            [x, 0, 0],
            [x, height, 0],
          ],
          0.018,
          6,
        ),
        slab('steel-painted', [x, 0, 0], [0.1, 0.012, 0.1], 0.003, 0),
      );
    }
    return shapes;
  },
};
