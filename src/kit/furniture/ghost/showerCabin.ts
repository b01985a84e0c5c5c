import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, drum, pipe } from './parts.ts';

/**
 * A shower with hydromassage, `width` (0.95) × `depth` (0.95), 1.95 high: a panel of jets at its back (−z), rain head, hand
 * shower, tray with drain; glass at its two sides, open to +z where a glass leaf covers a third.
 */
export const showerCabin: Piece = {
  kind: 'shower-cabin',
  rest: 'floor',
  shapes: ({ width = 0.95, depth = 0.95 }) => {
    const back = -depth / 2;
    const shapes: Shape[] = [
      slab('marble-cream', [0, 0, 0], [width, 0.06, depth], 0.012),
      drum('steel', [0, 0.06, 0.1], 'y', 0.06, 0.004, 14, 1),
      slab('mosaic-teal', [0, 0.06, back + 0.014], [width - 0.04, 1.88, 0.028], 0.004),
      // Panel with jets.
      slab('black-gloss', [0, 0.6, back + 0.04], [0.22, 1.25, 0.025], 0.008),
      slab('chrome', [0, 1.2, back + 0.065], [0.1, 0.03, 0.04], 0.01, 1),
      pipe(
        'chrome',
        [
          [0, 1.83, back + 0.05],
          [0, 1.92, back + 0.08],
          [0, 1.92, back + 0.4],
        ],
        0.012,
      ),
      drum('chrome', [0, 1.885, back + 0.4], 'y', 0.13, 0.02, 20, 1),
      pipe(
        'chrome',
        [
          [0.16, 1.0, back + 0.05],
          [0.16, 1.75, back + 0.05],
        ],
        0.009,
        1,
        6,
      ),
      block('chrome', [0.16, 1.66, back + 0.11], [0.05, 0.05, 0.14], 0.015, [0.5, 0, 0], 1),
      slab('lamp-strip', [0, 1.925, back + 0.05], [width - 0.2, 0.012, 0.03], 0, 1),
    ];
    for (let i = 0; i < 6; i++) {
      const [x, y] = [i % 2 ? 0.06 : -0.06, 0.7 + Math.floor(i / 2) * 0.4];
      shapes.push(drum('chrome', [x, y, back + 0.05], 'z', 0.026, 0.018, 12, 0));
    }
    for (const s of [-1, 1]) {
      shapes.push(
        slab('glass', [s * (width / 2 - 0.012), 0.06, 0.02], [0.01, 1.86, depth - 0.06], 0),
      );
      shapes.push(
        slab('brass', [s * (width / 2 - 0.012), 1.92, 0.02], [0.02, 0.02, depth - 0.06], 0.004, 1),
      );
      shapes.push(
        slab(
          'brass',
          [s * (width / 2 - 0.012), 0.06, depth / 2 - 0.02],
          [0.02, 1.86, 0.02],
          0.004,
          1,
        ),
      );
    }
    shapes.push(
      slab('glass', [width / 3, 0.06, depth / 2 - 0.02], [width / 3 - 0.04, 1.86, 0.01], 0),
    );
    shapes.push(slab('brass', [0, 1.92, depth / 2 - 0.02], [width - 0.04, 0.02, 0.02], 0.004, 1));
    return shapes;
  },
};
