import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { ball, drum } from './parts.ts';

/**
 * A buffet counter against a wall, `width` (1.5) × 0.56, top at 0.95: a glazed case with cakes at its −x end, a coffee machine
 * with cups at +x. Roles: `front`, `top`.
 */
export const cafeCounter: Piece = {
  kind: 'cafe-counter',
  rest: 'floor',
  shapes: ({ width = 1.5, roles = {} }) => {
    const front = roles.front ?? 'laminate-birch';
    const top = roles.top ?? 'marble-ivory';
    const w = width / 2;
    const d = 0.28;
    const shapes: Shape[] = [
      block('black', [-w + 0.02, w - 0.02], [0, 0.09], [-d, d - 0.06]),
      block(front, [-w, w], [0.09, 0.91], [-d, d - 0.02], 0.005),
      block(top, [-w - 0.01, w + 0.01], [0.91, 0.95], [-d, d], 0.008),
    ];
    const fields = Math.max(2, Math.round(width / 0.5));
    for (let i = 0; i < fields; i++) {
      const a = -w + 0.02 + ((width - 0.04) * i) / fields;
      const b = a + (width - 0.04) / fields - 0.012;
      shapes.push(block(front, [a, b], [0.12, 0.89], [d - 0.02, d - 0.006], 0.006, 1));
    }
    // The case: two shelves of small cakes behind glass.
    const [c0, c1] = [-w + 0.03, -w + 0.03 + Math.min(0.75, width * 0.5)];
    shapes.push(
      block('steel', [c0, c1], [1.3, 1.325], [-d + 0.02, d - 0.1], 0.004),
      block('glass-shelf', [c0, c1], [1.12, 1.126], [-d + 0.02, d - 0.12], 0, 1),
      block('glass', [c0, c1], [0.952, 1.3], [d - 0.105, d - 0.1], 0, 1),
      block('lamp-strip', [c0 + 0.04, c1 - 0.04], [1.288, 1.3], [d - 0.14, d - 0.12], 0, 1),
    );
    for (const x of [c0 + 0.006, c1 - 0.006]) {
      shapes.push(block('steel', [x - 0.006, x + 0.006], [0.95, 1.3], [-d + 0.02, d - 0.1], 0, 1));
    }
    const cakes = ['carton-pale', 'lemon', 'label-cream', 'cover-sand'] as const;
    for (let i = 0; i < 5; i++) {
      const x = c0 + 0.09 + (i * (c1 - c0 - 0.18)) / 4;
      shapes.push(
        drum('porcelain', [x, 1.127, 0], 'y', 0.062, 0.008, 10, 1),
        ball(cakes[i % 4]!, [x, 1.155, 0], 0.036, 8, 0),
        drum('porcelain', [x, 0.951, 0.02], 'y', 0.062, 0.008, 10, 1),
        block(cakes[(i + 1) % 4]!, [x - 0.035, x + 0.035], [0.96, 1.0], [-0.02, 0.06], 0.008, 0),
      );
    }
    // The coffee machine.
    const m = w - 0.33;
    shapes.push(
      block('machine-silver', [m - 0.24, m + 0.24], [0.99, 1.38], [-d + 0.03, d - 0.16], 0.03),
      block('black-gloss', [m - 0.2, m + 0.2], [1.08, 1.22], [d - 0.162, d - 0.155], 0.004, 1),
      block('machine-silver', [m - 0.22, m + 0.22], [0.95, 0.99], [-d + 0.05, d - 0.05], 0.008, 1),
      ...[-1, 1].flatMap((side): Shape[] => [
        drum('chrome', [m + side * 0.1, 1.06, d - 0.12], 'y', 0.03, 0.03, 10, 1),
        bar(
          'black',
          [
            [m + side * 0.1, 1.075, d - 0.1],
            [m + side * 0.1, 1.065, d + 0.03],
          ],
          0.01,
          6,
          1,
        ),
      ]),
    );
    for (let i = 0; i < 4; i++) {
      shapes.push(
        drum(
          'porcelain',
          [m - 0.16 + i * 0.105, 1.38, -d + 0.12 + (i % 2) * 0.06],
          'y',
          0.036,
          0.055,
          8,
          0,
        ),
      );
    }
    return shapes;
  },
};
