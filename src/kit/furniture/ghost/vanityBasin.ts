import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drum, pipe, spun } from './parts.ts';

/** A wash basin in a cabinet of drawers, `width` (1.1) × 0.48, top 0.82: below the window's sill. */
export const vanityBasin: Piece = {
  kind: 'vanity-basin',
  rest: 'floor',
  shapes: ({ width = 1.1, roles = {} }) => {
    const front = roles.front ?? 'lacquer-white';
    const top = roles.top ?? 'marble-cream';
    const shapes: Shape[] = [
      slab('black', [0, 0, -0.02], [width - 0.06, 0.07, 0.4], 0),
      slab(front, [0, 0.07, -0.01], [width, 0.71, 0.44], 0.006),
      slab(top, [0, 0.78, 0], [width + 0.02, 0.035, 0.48], 0.008),
      spun(
        'porcelain',
        [-width * 0.2, 0.815, 0.02],
        'y',
        [
          [0.11, 0],
          [0.17, 0.02],
          [0.2, 0.1],
          [0.19, 0.105],
          [0.16, 0.05],
          [0.03, 0.012],
          [0, 0.012],
        ],
        20,
      ),
      pipe(
        'chrome',
        [
          [-width * 0.2, 0.815, -0.2],
          [-width * 0.2, 1.02, -0.2],
          [-width * 0.2, 1.02, -0.06],
          [-width * 0.2, 0.99, -0.05],
        ],
        0.012,
      ),
      drum('chrome', [-width * 0.2 + 0.05, 0.815, -0.2], 'y', 0.013, 0.07, 8, 0),
    ];
    const doors = Math.max(2, Math.round(width / 0.5));
    for (let i = 0; i < doors; i++) {
      const x = ((i + 0.5) / doors - 0.5) * width;
      for (const [y, h] of [
        [0.09, 0.42],
        [0.525, 0.235],
      ] as const) {
        shapes.push(slab(front, [x, y, 0.215], [width / doors - 0.012, h, 0.018], 0.004, 1));
        shapes.push(slab('brass', [x, y + h - 0.05, 0.23], [0.12, 0.012, 0.014], 0.004, 0));
      }
    }
    return shapes;
  },
};
