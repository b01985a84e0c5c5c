import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { block, drum, spun } from './parts.ts';

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
          drum('car-trim', [x, y + 0.355, 0.105], 'z', 0.225, 0.006, 18, 1),
          spun(
            'car-rim',
            [x, y + 0.355, 0.111],
            'z',
            [
              [0.226, 0],
              [0.226, 0.01],
              [0.19, 0.012],
              [0.184, 0],
            ],
            20,
          ),
          drum('car-rim', [x, y + 0.355, 0.111], 'z', 0.062, 0.016, 12, 1),
          drum('case-grey', [x, y + 0.355, 0.127], 'z', 0.026, 0.004, 10, 0),
          ...Array.from({ length: 7 }, (_, k) => {
            const a = (2 * Math.PI * k) / 7 + i;
            return block(
              'car-rim',
              [x + 0.125 * Math.cos(a), y + 0.355 + 0.125 * Math.sin(a), 0.117],
              [0.15, 0.036, 0.014],
              0.004,
              [0, 0, a],
              1,
            );
          }),
        );
      }
    }
    return shapes;
  },
};
