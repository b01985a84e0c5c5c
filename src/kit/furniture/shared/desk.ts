import type { Shape } from '../../shapes.ts';
import { panelFront } from '../panelFront.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { roundedBoard } from '../roundedBoard.ts';

/**
 * A desk whose sitter is at its −z side and whose face looks to +z; 1.8 × 0.85 m, `height` 0.765 m. `variant` `plain` is an
 * operator's table with one set of drawers; else two pedestals, a panelled face, a leather field and gilt lines. Roles: `wood`,
 * `top`, `field`, `metal`.
 */
export const desk: Piece = {
  kind: 'desk',
  rest: 'floor',
  shapes: ({ variant, width = 1.8, depth = 0.85, height = 0.765, roles = {} }) => {
    const wood = roles.wood ?? 'wood-dark';
    const metal = roles.metal ?? 'brass';
    const top = roles.top ?? wood;
    if (variant === 'plain') return plain(wood, top, metal, width, depth, height);
    const low = height - 0.05;
    const foot = 0.07;
    const shapes: Shape[] = [
      roundedBoard(top, width, depth, low, height, { corner: 0.02, bevel: 0.012 }),
      slab(metal, [0, low - 0.012, 0], [width - 0.05, 0.012, depth - 0.05], 0.002, 1),
      slab(metal, [0, height - 0.001, -0.04], [width * 0.56, 0.0025, depth * 0.62], 0.001, 0),
      slab(
        roles.field ?? 'leather-brown',
        [0, height - 0.001, -0.04],
        [width * 0.56 - 0.016, 0.004, depth * 0.62 - 0.016],
        0.001,
        1,
      ),
    ];
    const pedestal = 0.46;
    for (const side of [-1, 1] as const) {
      const x = side * (width / 2 - pedestal / 2 - 0.03);
      shapes.push(
        slab('black', [x, 0, 0], [pedestal - 0.05, foot, depth - 0.14]),
        slab(wood, [x, foot, 0], [pedestal, low - 0.012 - foot, depth - 0.09], 0.006),
      );
      const step = (low - foot - 0.03) / 3;
      for (let i = 0; i < 3; i++) {
        shapes.push(
          ...backwards(
            panelFront(
              wood,
              [-x, foot + 0.005 + step * i, depth / 2 - 0.045],
              pedestal - 0.03,
              step,
              {
                handle: 'bar',
                metal,
              },
            ),
          ),
        );
      }
    }
    // The face: three raised fields between pilasters, on a plinth.
    const face = depth / 2 - 0.045;
    shapes.push(
      slab(wood, [0, foot, face - 0.012], [width - 0.06, low - 0.012 - foot, 0.03], 0.004),
      slab(wood, [0, 0, face - 0.01], [width - 0.05, foot, 0.045], 0.008),
    );
    const fields = 3;
    const pitch = (width - 0.12) / fields;
    for (let i = 0; i < fields; i++) {
      shapes.push(
        ...panelFront(wood, [(i - 1) * pitch, foot + 0.05, face], pitch - 0.08, low - foot - 0.13, {
          handle: 'none',
        }),
      );
    }
    for (const x of [-1.5, -0.5, 0.5, 1.5]) {
      shapes.push(
        slab(
          wood,
          [x * pitch * 0.995, foot, face + 0.008],
          [0.05, low - foot - 0.02, 0.026],
          0.007,
        ),
      );
    }
    return shapes;
  },
};

function plain(
  wood: string,
  top: string,
  metal: string,
  width: number,
  depth: number,
  height: number,
): readonly Shape[] {
  const drawers = 0.42;
  const x = width / 2 - drawers / 2 - 0.03;
  const step = (height - 0.13) / 3;
  return [
    roundedBoard(top, width, depth, height - 0.028, height, { corner: 0.03, bevel: 0.006 }),
    slab(wood, [x, 0.06, 0], [drawers, height - 0.09, depth - 0.1], 0.005),
    slab('black', [x, 0, 0], [drawers - 0.05, 0.06, depth - 0.15]),
    ...[0, 1, 2].flatMap((i) =>
      backwards(
        panelFront(wood, [-x, 0.07 + step * i, depth / 2 - 0.05], drawers - 0.02, step, {
          handle: 'bar',
          metal,
          flat: true,
        }),
      ),
    ),
    slab(wood, [-width / 2 + 0.045, 0, 0], [0.03, height - 0.03, depth - 0.1], 0.005),
    slab(
      wood,
      [-0.12, height * 0.42, depth / 2 - 0.08],
      [width - 0.55, height * 0.5, 0.018],
      0.003,
    ),
  ];
}

/** Boxes and knobs turned by half a turn, so that they look to −z. */
function backwards(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap((shape): readonly Shape[] =>
    shape.kind === 'box' ? [{ ...shape, at: [-shape.at[0], shape.at[1], -shape.at[2]] }] : [],
  );
}
