import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { panelFront } from '../panelFront.ts';
import type { Piece } from '../piece.ts';
import { hobShapes } from './hobShapes.ts';

const usual = 0.9;

/**
 * A length of a galley's counter, 0.6 m deep (`depth`), `width` 0.8 m, top at `height` (0.9 m), its back to a wall. `variant`: `doors`
 * (the usual), `drawers`, `sink`, `hob` (with an oven below). Roles: `front`, `top`, `metal`.
 */
export const galleyCounter: Piece = {
  kind: 'galley-counter',
  rest: 'floor',
  shapes: ({ width = 0.8, depth = 0.6, height = usual, variant = 'doors', roles = {} }) => {
    const front = roles.front ?? 'steel-sheet';
    const metal = roles.metal ?? 'chrome';
    const w = width / 2;
    const back = -depth / 2;
    const face = depth / 2 - 0.04;
    const shapes: Shape[] = [
      block('black', [-w, w], [0, 0.1], [back, face - 0.05]),
      block(front, [-w, w], [0.1, height - 0.035], [back, face], 0.003),
      block(
        roles.top ?? 'steel-sheet',
        [-w, w],
        [height - 0.035, height],
        [back, depth / 2],
        0.006,
      ),
      block(
        roles.top ?? 'steel-sheet',
        [-w, w],
        [height, height + 0.06],
        [back, back + 0.014],
        0.003,
        1,
      ),
    ];
    const low = 0.11;
    const high = height - 0.05;
    if (variant === 'hob') return [...shapes, ...hobShapes(width, depth, height, face, metal)];
    const columns = Math.max(1, Math.round(width / 0.48));
    const step = width / columns;
    for (let i = 0; i < columns; i++) {
      const x = -w + step * (i + 0.5);
      if (variant === 'drawers') {
        const tall = (high - low) / 3;
        for (let k = 0; k < 3; k++) {
          shapes.push(
            ...panelFront(front, [x, low + tall * k, face], step, tall, {
              handle: 'bar',
              metal,
              flat: true,
            }),
          );
        }
      } else {
        shapes.push(
          ...panelFront(front, [x, low, face], step, high - low, {
            handle: 'bar',
            metal,
            flat: true,
            side: i % 2 === 0 ? 1 : -1,
          }),
        );
      }
    }
    if (variant === 'sink') shapes.push(...sink(width, depth, height, metal));
    return shapes;
  },
};

function sink(width: number, depth: number, height: number, metal: string): readonly Shape[] {
  const shapes: Shape[] = [];
  const bowls = width > 0.9 ? [-0.24, 0.24] : [0];
  const half = width > 0.9 ? 0.2 : Math.min(0.26, width / 2 - 0.06);
  for (const x of bowls) {
    shapes.push(
      block(
        metal,
        [x - half, x + half],
        [height, height + 0.005],
        [-depth / 2 + 0.13, depth / 2 - 0.07],
        0.003,
        1,
      ),
      block(
        'basin-hollow',
        [x - half + 0.02, x + half - 0.02],
        [height + 0.004, height + 0.007],
        [-depth / 2 + 0.15, depth / 2 - 0.09],
        0,
        1,
      ),
    );
  }
  const z = -depth / 2 + 0.09;
  shapes.push(
    bar(
      metal,
      [
        [0, height, z],
        [0, height + 0.26, z],
        [0, height + 0.3, z + 0.05],
        [0, height + 0.28, z + 0.16],
        [0, height + 0.22, z + 0.18],
      ],
      0.013,
      7,
    ),
    bar(
      metal,
      [
        [0.06, height, z],
        [0.06, height + 0.05, z],
        [0.1, height + 0.07, z + 0.03],
      ],
      0.01,
      6,
      0,
    ),
  );
  return shapes;
}
