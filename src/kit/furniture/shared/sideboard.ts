import type { Shape } from '../../shapes.ts';
import { panelFront } from '../panelFront.ts';
import { slab, turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { roundedBoard } from '../roundedBoard.ts';

/** A long sideboard on short feet with drawers over doors, 1.6 × 0.42 m, `height` 0.84 m. Roles: `wood`, `top`, `metal`. */
export const sideboard: Piece = {
  kind: 'sideboard',
  rest: 'floor',
  shapes: ({
    width = 1.6,
    depth = 0.42,
    height = 0.84,
    count = Math.max(2, Math.round(width / 0.42)),
    roles = {},
  }) => {
    const wood = roles.wood ?? 'wood-dark';
    const metal = roles.metal ?? 'brass';
    const foot = 0.12;
    const cap = 0.03;
    const face = depth / 2 - 0.03;
    const drawer = 0.17;
    const body = height - foot - cap;
    const step = (width - 0.06) / count;
    const shapes: Shape[] = [
      slab(wood, [0, foot, -0.012], [width - 0.02, body, depth - 0.036], 0.006),
      slab(metal, [0, height - cap - 0.008, 0], [width - 0.014, 0.008, depth - 0.014], 0.002, 1),
      roundedBoard(roles.top ?? wood, width, depth, height - cap, height, {
        corner: 0.03,
        bevel: 0.009,
      }),
    ];
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * step;
      const side = i % 2 === 0 ? 1 : -1;
      shapes.push(
        ...panelFront(wood, [x, foot + 0.02, face], step, body - drawer - 0.03, { side, metal }),
        ...panelFront(wood, [x, height - cap - drawer - 0.01, face], step, drawer, { metal }),
      );
    }
    for (const x of [-1, 1]) {
      for (const z of [-1, 1]) {
        shapes.push(
          turned(
            wood,
            [x * (width / 2 - 0.08), 0, z * (depth / 2 - 0.08)],
            [
              [0.014, 0],
              [0.03, foot],
            ],
            8,
          ),
        );
      }
    }
    return shapes;
  },
};
