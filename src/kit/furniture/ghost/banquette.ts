import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';
import { piping } from '../piping.ts';

const seat = 0.46;

/**
 * A restaurant's bench, `width` (1.15) long and `depth` (0.58) deep, its quilted back `height` (1.22) high in a wooden frame
 * with a rail along its top; one sits looking to +z. Roles: `seat`, `wood`, `metal`.
 */
export const banquette: Piece = {
  kind: 'banquette',
  rest: 'floor',
  shapes: ({ width = 1.15, depth = 0.58, height = 1.22, roles = {} }) => {
    const cover = roles.seat ?? 'leather-bottle';
    const wood = roles.wood ?? 'veneer-cherry';
    const w = width / 2;
    const d = depth / 2;
    const cushion = pad(cover, [0, seat - 0.07, 0.05], [width - 0.03, 0.14, depth - 0.12], {
      radius: 0.04,
      puff: 0.016,
      round: 2,
    });
    const shapes: Shape[] = [
      block('black', [-w + 0.02, w - 0.02], [0, 0.07], [-d + 0.02, d - 0.06]),
      block(wood, [-w, w], [0.07, seat - 0.14], [-d, d - 0.03], 0.006),
      block(wood, [-w, w], [seat - 0.14, height - 0.04], [-d, -d + 0.035], 0.006),
      block(wood, [-w - 0.004, w + 0.004], [height - 0.05, height], [-d, -d + 0.075], 0.012),
      cushion,
      piping(cover, cushion, 1),
    ];
    const fields = Math.max(2, Math.round(width / 0.3));
    const pitch = (width - 0.03) / fields;
    for (let i = 0; i < fields; i++) {
      shapes.push(
        pad(
          cover,
          [(i - (fields - 1) / 2) * pitch, (seat + height) / 2 + 0.005, -d + 0.075],
          [pitch - 0.006, height - seat - 0.09, 0.085],
          { radius: 0.034, puff: 0.014 },
        ),
      );
    }
    shapes.push(
      bar(
        roles.metal ?? 'brass',
        [
          [-w + 0.02, height + 0.035, -d + 0.03],
          [w - 0.02, height + 0.035, -d + 0.03],
        ],
        0.009,
        6,
        1,
      ),
      ...[-1, 0, 1].map((k) =>
        bar(
          roles.metal ?? 'brass',
          [
            [k * (w - 0.03), height - 0.01, -d + 0.03],
            [k * (w - 0.03), height + 0.035, -d + 0.03],
          ],
          0.006,
          5,
          0,
        ),
      ),
    );
    return shapes;
  },
};
