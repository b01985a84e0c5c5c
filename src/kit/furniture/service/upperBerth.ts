import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';

/**
 * An upper berth let down from its bulkhead: 1.9 m long (`width`), 0.58 deep, 0.4 high with its guard rail; it hangs by two
 * straps. Roles: `seat`, `frame`, `blanket`.
 */
export const upperBerth: Piece = {
  kind: 'upper-berth',
  rest: 'wall',
  shapes: ({ width = 1.9, depth = 0.58, roles = {} }) => {
    const cover = roles.seat ?? 'berth-blue';
    const w = width / 2;
    const shapes: Shape[] = [
      block(roles.frame ?? 'laminate-grey', [-w, w], [0, 0.045], [0, depth], 0.008),
      pad(cover, [0, 0.095, depth / 2], [width - 0.02, 0.1, depth - 0.03], {
        radius: 0.03,
      }),
      pad(roles.blanket ?? 'blanket-blue', [w - 0.2, 0.18, depth / 2], [0.3, 0.09, depth - 0.16], {
        radius: 0.035,
      }),
      pad('linen', [w - 0.2, 0.262, depth / 2], [0.32, 0.08, depth - 0.2], {
        radius: 0.036,
      }),
    ];
    const rail: readonly Vec3[] = [
      [-w * 0.45, 0.02, depth - 0.015],
      [-w * 0.45, 0.29, depth - 0.015],
      [w * 0.3, 0.29, depth - 0.015],
      [w * 0.3, 0.02, depth - 0.015],
    ];
    shapes.push(bar('chrome', rail, 0.01, 6));
    for (const side of [-1, 1]) {
      const x = side * (w - 0.06);
      shapes.push(
        bar(
          'belt',
          [
            [x, 0.03, depth - 0.03],
            [x, 0.4, 0.015],
          ],
          0.009,
          4,
        ),
        block('steel', [x - 0.02, x + 0.02], [0.36, 0.42], [0, 0.02], 0.004, 1),
      );
    }
    return shapes;
  },
};
