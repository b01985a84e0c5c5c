import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, drum, pipe } from './parts.ts';

/** A rack with `count` dumbbells a shelf (7) on two tilted shelves, 1.25 × 0.42, 0.82 high: under the window's sill. */
export const dumbbellRack: Piece = {
  kind: 'dumbbell-rack',
  rest: 'floor',
  shapes: ({ width = 1.25, count = 7 }) => {
    const shapes: Shape[] = [];
    for (const s of [-1, 1]) {
      const x = s * (width / 2 - 0.035);
      shapes.push(slab('machine-black', [x, 0, 0], [0.06, 0.05, 0.42], 0.012));
      shapes.push(
        block('machine-silver', [x, 0.42, -0.08], [0.05, 0.78, 0.07], 0.015, [0.1, 0, 0]),
      );
    }
    for (let row = 0; row < 2; row++) {
      const y = 0.3 + row * 0.38;
      const z = 0.05 - row * 0.07;
      shapes.push(block('machine-grey', [0, y, z], [width - 0.1, 0.02, 0.24], 0.006, [0.32, 0, 0]));
      shapes.push(
        block('machine-black', [0, y - 0.02, z + 0.115], [width - 0.1, 0.05, 0.02], 0.006),
      );
      for (let i = 0; i < count; i++) {
        const x = ((i + 0.5) / count - 0.5) * (width - 0.14);
        // Heavier ones below; the heaviest reported are 8 kg.
        const r = 0.045 - row * 0.011 - (i / count) * 0.006;
        const at = y + 0.02 + r * 0.95;
        for (const d of [-1, 1]) {
          shapes.push(
            drum('gym-iron', [x, at - d * 0.022, z + d * 0.07 - 0.026], 'z', r, 0.052, 6),
          );
        }
        shapes.push(
          pipe(
            'chrome',
            [
              [x, at + 0.018, z - 0.05],
              [x, at - 0.018, z + 0.05],
            ],
            0.012,
            0,
            6,
          ),
        );
      }
    }
    return shapes;
  },
};
