import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';

/**
 * An upper berth let down from its bulkhead: 1.9 m long (`width`), 0.58 deep, 0.4 high with its guard rail; it hangs by two
 * straps. `variant` `made` is laid for the night (`made-turned` with the pillow at −x), `closed` is folded up against its bulkhead, 0.6 high. Roles: `seat`, `frame`,
 * `blanket`, `metal`.
 */
export const upperBerth: Piece = {
  kind: 'upper-berth',
  rest: 'wall',
  shapes: ({ width = 1.9, depth = 0.58, variant, roles = {} }) => {
    if (variant === 'closed') return closed(width, roles);
    const cover = roles.seat ?? 'berth-blue';
    const w = width / 2;
    const shapes: Shape[] = [
      block(roles.frame ?? 'laminate-grey', [-w, w], [0, 0.045], [0, depth], 0.008),
      pad(cover, [0, 0.095, depth / 2], [width - 0.02, 0.1, depth - 0.03], {
        radius: 0.03,
      }),
      ...bedding(variant, w, depth, roles.blanket ?? 'blanket-blue'),
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

function bedding(
  variant: string | undefined,
  w: number,
  depth: number,
  blanket: string,
): readonly Shape[] {
  const way = variant === 'made' ? 1 : -1;
  if (variant !== 'made' && variant !== 'made-turned') {
    return [
      pad(blanket, [w - 0.2, 0.18, depth / 2], [0.3, 0.09, depth - 0.16], { radius: 0.035 }),
      pad('linen', [w - 0.2, 0.262, depth / 2], [0.32, 0.08, depth - 0.2], { radius: 0.036 }),
    ];
  }
  return [
    pad(blanket, [way * -0.2, 0.155, depth / 2], [w * 2 - 0.6, 0.05, depth - 0.05], {
      radius: 0.02,
    }),
    pad('linen', [way * (w - 0.56), 0.17, depth / 2], [0.2, 0.04, depth - 0.05], { radius: 0.014 }),
    pad('linen', [way * (w - 0.24), 0.195, depth / 2], [0.36, 0.1, depth - 0.18], {
      radius: 0.045,
      puff: 0.02,
    }),
  ];
}

/** Its underside to the room, with an edge of metal, two catches and a strap to pull. */
function closed(width: number, roles: Readonly<Record<string, string>>): readonly Shape[] {
  const w = width / 2;
  const metal = roles.metal ?? 'steel';
  return [
    pad(roles.seat ?? 'berth-blue', [0, 0.31, 0.04], [width - 0.04, 0.52, 0.07], { radius: 0.02 }),
    block(roles.frame ?? 'laminate-grey', [-w, w], [0, 0.6], [0.075, 0.11], 0.008),
    block(metal, [-w, w], [0.585, 0.602], [0.072, 0.114], 0.003, 1),
    block(metal, [-w, w], [0, 0.016], [0.072, 0.114], 0.003, 1),
    ...[-1, 1].map((side) =>
      block(
        metal,
        [side * w * 0.7 - 0.03, side * w * 0.7 + 0.03],
        [0.5, 0.57],
        [0.11, 0.122],
        0.004,
      ),
    ),
    block('belt', [-0.02, 0.02], [0.36, 0.58], [0.11, 0.117], 0.003, 1),
  ];
}
