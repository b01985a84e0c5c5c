import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A board on a wall with `count` (2) helmets and, on the hooks below, as many satchels: `width` 0.9, 0.62 high, 0.28 deep. Roles: `board`, `helmet`, `bag`. */
export const helmetShelf: Piece = {
  kind: 'helmet-shelf',
  rest: 'wall',
  shapes: ({ width = 0.9, count = 2, roles = {} }) => {
    const w = width / 2;
    const y = 0.4;
    const shapes: Shape[] = [
      block(roles.board ?? 'laminate-birch', [-w, w], [y, y + 0.022], [0, 0.28], 0.004),
      block('steel', [-w + 0.03, w - 0.03], [y - 0.06, y - 0.03], [0, 0.012], 0.003, 1),
    ];
    for (let i = 0; i < count; i++) {
      const x = ((i + 0.5) / count - 0.5) * width;
      shapes.push(
        turned(
          roles.helmet ?? 'helmet-olive',
          [x, y + 0.022, 0.14],
          [
            [0.118, 0],
            [0.122, 0.012],
            [0.108, 0.06],
            [0.1, 0.1],
            [0.07, 0.14],
            [0, 0.158],
          ],
          16,
          2,
        ),
        bar(
          'steel',
          [
            [x, y - 0.045, 0.01],
            [x, y - 0.07, 0.04],
            [x, y - 0.045, 0.055],
          ],
          0.006,
          5,
        ),
        block(roles.bag ?? 'bag-green', [x - 0.13, x + 0.13], [0, 0.2], [0.015, 0.09], 0.02),
        block('belt', [x - 0.1, x + 0.1], [0.1, 0.19], [0.088, 0.096], 0.004, 1),
        bar(
          'belt',
          [
            [x - 0.12, 0.18, 0.05],
            [x, y - 0.066, 0.042],
            [x + 0.12, 0.18, 0.05],
          ],
          0.008,
          4,
          1,
        ),
      );
    }
    return shapes;
  },
};
