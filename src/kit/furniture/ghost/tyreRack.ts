import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/** A rack of spare wheels in two rows, `width` (1.5) × 0.34, 1.55 high, its back to a wall; `count` (2) wheels a row. */
export const tyreRack: Piece = {
  kind: 'tyre-rack',
  rest: 'floor',
  shapes: ({ width = 1.5, count = 2 }) => {
    const w = width / 2;
    const shapes: Shape[] = [];
    for (const x of [-w + 0.02, w - 0.02]) {
      for (const z of [-0.14, 0.14]) {
        shapes.push(
          bar(
            'engine-blue',
            [
              [x, 0, z],
              [x, 1.55, z],
            ],
            0.018,
            6,
          ),
        );
      }
    }
    for (const y of [0.12, 0.86]) {
      for (const z of [-0.1, 0.1]) {
        shapes.push(
          bar(
            'engine-blue',
            [
              [-w, y, z],
              [w, y, z],
            ],
            0.015,
            6,
          ),
        );
      }
      for (let i = 0; i < count; i++) {
        const x = (i - (count - 1) / 2) * Math.min(0.72, (width - 0.1) / count);
        shapes.push(
          drum('car-tyre', [x, y + 0.355, -0.11], 'z', 0.345, 0.22, 22, 2),
          drum('car-rim', [x, y + 0.355, 0.105], 'z', 0.22, 0.012, 18, 1),
          drum('car-trim', [x, y + 0.355, 0.117], 'z', 0.06, 0.006, 10, 0),
        );
      }
    }
    return shapes;
  },
};
