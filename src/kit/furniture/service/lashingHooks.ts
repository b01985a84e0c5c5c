import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/**
 * What loads are tied down with, hung on a board: loops of chain with tighteners, or with `variant` `straps` coloured belts
 * with ratchets; `width` (0.9), 0.86 high, 0.14 deep. Roles: `board`, `strap`.
 */
export const lashingHooks: Piece = {
  kind: 'lashing-hooks',
  rest: 'wall',
  shapes: ({ width = 0.9, variant, roles = {} }) => {
    const w = width / 2;
    const straps = variant === 'straps';
    const shapes: Shape[] = [
      block(roles.board ?? 'wood-light', [-w, w], [0.74, 0.86], [0, 0.024], 0.006),
    ];
    const count = Math.max(2, Math.floor(width / 0.22));
    for (let i = 0; i < count; i++) {
      const x = -w + (width * (i + 0.5)) / count;
      shapes.push(
        bar(
          'steel',
          [
            [x, 0.8, 0.02],
            [x, 0.79, 0.1],
            [x, 0.82, 0.125],
          ],
          0.009,
          6,
          1,
        ),
      );
      const long = 0.5 + 0.12 * ((i * 7) % 3);
      if (straps) {
        const role = i % 3 === 2 ? 'engine-blue' : (roles.strap ?? 'strap-orange');
        for (const at of [-0.035, 0.035]) {
          shapes.push(
            block(
              role,
              [x + at - 0.022, x + at + 0.022],
              [0.8 - long, 0.805],
              [0.055 + at * 0.3, 0.062 + at * 0.3],
              0.002,
              2,
            ),
          );
        }
        shapes.push(
          block(
            'steel',
            [x - 0.045, x + 0.045],
            [0.8 - long - 0.09, 0.8 - long + 0.02],
            [0.04, 0.085],
            0.008,
            1,
          ),
          block(role, [x - 0.058, x + 0.058], [0.79, 0.81], [0.044, 0.082], 0.006, 1),
        );
      } else {
        // A loop of chain: links as beads on a bow.
        const bow: Vec3[] = Array.from({ length: 27 }, (_, k): Vec3 => {
          const a = (k / 26) * Math.PI;
          return [
            x + Math.cos(a) * 0.06,
            0.8 - Math.sin(a) ** 0.6 * long,
            0.075 + Math.cos(a) * 0.012,
          ];
        });
        shapes.push(bar('steel', bow, 0.011, 5, 2));
        for (let k = 1; k < 26; k += 2) {
          const [bx, by, bz] = bow[k]!;
          shapes.push({
            kind: 'box',
            role: 'engine-grey',
            detail: 0,
            at: [bx, by, bz],
            size: [0.026, 0.036, 0.03],
            bevel: 0.008,
          });
        }
        shapes.push(
          bar(
            'tank-red',
            [
              [x + 0.075, 0.74, 0.09],
              [x + 0.075, 0.48, 0.09],
            ],
            0.016,
            6,
            1,
          ),
        );
      }
    }
    return shapes;
  },
};
