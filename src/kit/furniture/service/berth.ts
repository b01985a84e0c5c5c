import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';
import { piping } from '../piping.ts';

const seat = 0.46;

/**
 * A lower berth that is a seat by day: 1.9 m long (`width`), 0.62 deep, its back to a bulkhead, seat at 0.46 m, padded back.
 * `variant` `bench` has neither back nor bedding, `made` is laid with sheet, pillow and blanket, `made-turned` with the pillow at −x,
 * `folded` has the bedding rolled at its +x end. Roles: `seat`,
 * `frame`, `blanket`, `metal`.
 */
export const berth: Piece = {
  kind: 'berth',
  rest: 'floor',
  shapes: ({ width = 1.9, depth = 0.62, variant = 'folded', roles = {} }) => {
    const cover = roles.seat ?? 'berth-blue';
    const frame = roles.frame ?? 'laminate-grey';
    const back = -depth / 2;
    const w = width / 2;
    const cushion = pad(cover, [0, seat - 0.065, 0.03], [width - 0.01, 0.13, depth - 0.07], {
      radius: 0.035,
    });
    const rest = pad(cover, [0, seat + 0.3, back + 0.045], [width - 0.02, 0.52, 0.085], {
      radius: 0.03,
    });
    const shapes: Shape[] = [
      block('black', [-w + 0.02, w - 0.02], [0, 0.06], [back + 0.02, depth / 2 - 0.06]),
      block(frame, [-w, w], [0.06, 0.33], [back, depth / 2 - 0.02], 0.006),
      block(
        roles.metal ?? 'steel',
        [-w, w],
        [0.315, 0.335],
        [depth / 2 - 0.026, depth / 2 - 0.012],
        0.003,
        1,
      ),
      cushion,
      piping(cover, cushion, 1),
      ...(variant === 'bench' ? [] : [rest]),
    ];
    // Lids of the boxes below, with finger holes.
    for (const side of [-1, 1]) {
      const x = (side * width) / 4;
      shapes.push(
        block(
          frame,
          [x - width / 4 + 0.02, x + width / 4 - 0.02],
          [0.09, 0.29],
          [depth / 2 - 0.02, depth / 2 - 0.008],
          0.004,
          1,
        ),
        block(
          'black',
          [x - 0.05, x + 0.05],
          [0.24, 0.262],
          [depth / 2 - 0.009, depth / 2 - 0.006],
          0,
          0,
        ),
      );
    }
    return [...shapes, ...bedding(variant, width, depth, roles.blanket ?? 'blanket-blue')];
  },
};

function bedding(variant: string, width: number, depth: number, blanket: string): readonly Shape[] {
  const w = width / 2;
  if (variant === 'made' || variant === 'made-turned') {
    const way = variant === 'made' ? 1 : -1;
    return [
      pad('linen', [0, seat + 0.012, 0.055], [width - 0.05, 0.035, depth - 0.13], {
        radius: 0.014,
      }),
      pad('linen', [way * (w - 0.24), seat + 0.075, 0.045], [0.36, 0.1, depth - 0.2], {
        radius: 0.045,
        puff: 0.02,
      }),
      pad(blanket, [way * -0.22, seat + 0.034, 0.062], [width - 0.62, 0.04, depth - 0.1], {
        radius: 0.018,
      }),
      pad('linen', [way * (w - 0.56), seat + 0.052, 0.062], [0.16, 0.02, depth - 0.1], {
        radius: 0.009,
        detail: 1,
      }),
    ];
  }
  if (variant !== 'folded') return [];
  return [
    pad(blanket, [w - 0.2, seat + 0.045, 0.05], [0.32, 0.08, depth - 0.2], { radius: 0.03 }),
    pad('linen', [w - 0.2, seat + 0.13, 0.05], [0.34, 0.09, depth - 0.24], {
      radius: 0.04,
      puff: 0.02,
    }),
  ];
}
