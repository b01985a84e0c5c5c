import type { Shape } from '../../shapes.ts';
import { panelFront } from '../panelFront.ts';
import { slab, turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { roundedBoard } from '../roundedBoard.ts';

/**
 * A small table, 0.44 m wide, `height` 0.54 m: round on a turned column, or (`variant` `square`) with a drawer and a shelf.
 * Roles: `top`, `frame`, `handle`.
 */
export const sideTable: Piece = {
  kind: 'side-table',
  rest: 'floor',
  shapes: ({ width = 0.44, depth = width, height = 0.54, variant, roles = {} }) => {
    const frame = roles.frame ?? 'wood-dark';
    const top = roles.top ?? frame;
    return variant === 'square'
      ? square(frame, top, width, depth, height, roles.handle ?? 'brass')
      : round(frame, top, width, height);
  },
};

function round(frame: string, top: string, width: number, height: number): readonly Shape[] {
  const r = width / 2;
  return [
    turned(
      top,
      [0, height - 0.032, 0],
      [
        [0, 0],
        [r - 0.02, 0],
        [r, 0.012],
        [r, 0.024],
        [r - 0.008, 0.032],
        [0, 0.032],
      ],
      24,
      2,
    ),
    turned(
      frame,
      [0, 0, 0],
      [
        [r * 0.62, 0],
        [r * 0.62, 0.018],
        [r * 0.25, 0.045],
        [0.022, 0.1],
        [0.034, height * 0.42],
        [0.02, height * 0.6],
        [0.03, height * 0.72],
        [0.022, height * 0.8],
        [0.07, height - 0.032],
      ],
      12,
    ),
  ];
}

function square(
  frame: string,
  top: string,
  width: number,
  depth: number,
  height: number,
  handle: string,
): readonly Shape[] {
  const shapes: Shape[] = [
    roundedBoard(top, width, depth, height - 0.025, height, { corner: 0.02, bevel: 0.006 }),
    slab(frame, [0, height - 0.165, 0], [width - 0.05, 0.14, depth - 0.05], 0.004),
    slab(frame, [0, 0.12, 0], [width - 0.08, 0.018, depth - 0.08], 0.004, 1),
    ...panelFront(frame, [0, height - 0.16, depth / 2 - 0.025], width - 0.08, 0.125, {
      metal: handle,
    }),
  ];
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      shapes.push(
        slab(
          frame,
          [x * (width / 2 - 0.045), 0, z * (depth / 2 - 0.045)],
          [0.036, height - 0.03, 0.036],
          0.005,
        ),
      );
    }
  }
  return shapes;
}
