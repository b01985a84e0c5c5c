import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { bottle } from './bottle.ts';

/** Between the boards that bottles stand on: over 0.34 (look sheet, what looked fake). */
const pitch = 0.365;
const top = 0.86;

/**
 * A unit of a bar's back wall, `width` (1.05) × 0.32: cupboard with a stone top at 0.86. Variant `shelves` (1.97 high) has a
 * lit back and two lit glass shelves of bottles above; `window` has them without the back, before a window.
 */
export const backBar: Piece = {
  kind: 'back-bar',
  rest: 'floor',
  shapes: ({ width = 1.05, variant = 'shelves', seed = 1 }) => {
    const shapes: Shape[] = [
      slab('black', [0, 0, -0.02], [width - 0.04, 0.07, 0.26], 0),
      slab('veneer-dark', [0, 0.07, -0.008], [width, top - 0.1, 0.3], 0.006),
      slab('marble-cream', [0, top - 0.03, 0], [width, 0.03, 0.32], 0.006),
    ];
    const doors = Math.max(2, Math.round(width / 0.45));
    for (let i = 0; i < doors; i++) {
      const w = width / doors;
      const x = (i - (doors - 1) / 2) * w;
      shapes.push(slab('veneer-burl', [x, 0.1, 0.146], [w - 0.02, top - 0.16, 0.016], 0.004, 1));
      shapes.push(
        slab(
          'brass',
          [x + (i % 2 ? -1 : 1) * (w / 2 - 0.05), 0.42, 0.158],
          [0.012, 0.14, 0.014],
          0.004,
          0,
        ),
      );
    }
    if (variant === 'shelves')
      shapes.push(slab('bar-glow', [0, top, -0.15], [width - 0.06, 1.05, 0.01], 0));
    for (const s of [-1, 1]) {
      shapes.push(
        slab('veneer-dark', [s * (width / 2 - 0.02), top, -0.02], [0.04, 1.05, 0.27], 0.006),
      );
      shapes.push(
        slab('brass', [s * (width / 2 - 0.02), top, 0.117], [0.02, 1.05, 0.006], 0.002, 1),
      );
    }
    shapes.push(slab('veneer-dark', [0, 1.91, -0.01], [width, 0.06, 0.3], 0.012));
    for (let row = 0; row < 3; row++) {
      const y = top + row * pitch;
      if (row > 0) {
        shapes.push(slab('glass-shelf', [0, y - 0.012, -0.04], [width - 0.08, 0.012, 0.2], 0.003));
        shapes.push(slab('lamp-strip', [0, y - 0.02, -0.138], [width - 0.12, 0.009, 0.01], 0, 2));
      }
      const n = Math.floor((width - 0.14) / 0.098);
      for (let i = 0; i < n; i++) {
        const pick = (seed % 1009) + row * 17 + i * 5;
        if (pick % 8 === 3) continue;
        const x = (i - (n - 1) / 2) * 0.098;
        shapes.push(
          ...bottle(pick, [x, y, -0.04 + 0.025 * ((pick % 3) - 1)], 'y', row === 2 ? 1 : 1),
        );
      }
    }
    shapes.push(slab('lamp-strip', [0, 1.898, -0.1], [width - 0.12, 0.012, 0.02], 0, 2));
    return shapes;
  },
};
