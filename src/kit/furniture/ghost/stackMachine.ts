import type { Shape } from '../../shapes.ts';
import { cushion, slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, drum, hose, pipe } from './parts.ts';

const plates = 12;

/**
 * A cable machine with its stack of weights, 1.0 × 1.25, 2.0 high. Variants: `pulldown` (bar overhead, thigh rollers) and
 * `press` (two handles in front of a back rest). One sits looking to −z, the stack's side; +z is where one gets on.
 */
export const stackMachine: Piece = {
  kind: 'stack-machine',
  rest: 'floor',
  shapes: ({ variant = 'pulldown' }) => {
    const shapes: Shape[] = [];
    // Frame: two uprights at the stack, a spine along the floor, an arm overhead.
    for (const s of [-1, 1]) {
      shapes.push(slab('machine-silver', [s * 0.2, 0.06, -0.52], [0.07, 1.9, 0.1], 0.02));
      shapes.push(slab('machine-black', [s * 0.3, 0, -0.5], [0.36, 0.06, 0.12], 0.015));
      shapes.push(
        pipe(
          'chrome',
          [
            [s * 0.09, 0.08, -0.52],
            [s * 0.09, 1.86, -0.52],
          ],
          0.011,
          1,
          6,
        ),
      );
    }
    shapes.push(slab('machine-silver', [0, 1.9, -0.52], [0.5, 0.08, 0.12], 0.025));
    shapes.push(slab('machine-silver', [0, 0.02, 0.0], [0.1, 0.07, 1.1], 0.02));
    shapes.push(slab('machine-black', [0, 0, 0.52], [0.56, 0.06, 0.1], 0.015));
    for (let i = 0; i < plates; i++) {
      const role = i === 4 ? 'gym-yellow' : 'machine-black';
      shapes.push(slab(role, [0, 0.12 + i * 0.042, -0.52], [0.3, 0.037, 0.13], 0.006, 1));
    }
    shapes.push({
      ...slab('machine-black', [0, 0.12, -0.52], [0.3, plates * 0.042, 0.13]),
      only: 'far',
    });
    shapes.push(drum('chrome', [0.0, 0.62, -0.52], 'y', 0.016, 1.24, 8));
    // Smoked shield in front of the stack.
    shapes.push(slab('machine-smoke', [0, 0.1, -0.448], [0.34, 1.1, 0.008], 0.002, 1));
    // Seat and back or rollers.
    shapes.push(slab('machine-silver', [0, 0.08, 0.16], [0.07, 0.34, 0.09], 0.02));
    shapes.push(cushion('gym-leather', [0, 0.46, 0.16], [0.36, 0.075, 0.4], 0.03, 0.012));
    if (variant === 'pulldown') {
      shapes.push(slab('machine-silver', [0, 1.92, -0.13], [0.08, 0.07, 0.9], 0.02));
      shapes.push(slab('machine-silver', [0, 0.1, -0.12], [0.06, 0.5, 0.06], 0.015));
      for (const s of [-1, 1]) {
        shapes.push(drum('gym-leather', [s * 0.17 - 0.12, 0.63, -0.04], 'x', 0.055, 0.24, 12));
        shapes.push(
          pipe(
            'rubber',
            [
              [s * 0.34, 1.64, 0.22],
              [s * 0.5, 1.54, 0.22],
            ],
            0.019,
          ),
        );
      }
      shapes.push(
        pipe(
          'chrome',
          [
            [-0.34, 1.64, 0.22],
            [0.34, 1.64, 0.22],
          ],
          0.014,
        ),
      );
      shapes.push(
        hose(
          'black',
          [
            [0, 1.92, 0.22],
            [0, 1.65, 0.22],
          ],
          0.004,
          1,
          1,
          5,
        ),
      );
      shapes.push(drum('machine-black', [-0.02, 1.9, 0.22], 'x', 0.055, 0.04, 14));
    } else {
      shapes.push(
        cushion('gym-leather', [0, 0.82, 0.4], [0.34, 0.6, 0.075], 0.03, 0.014, [-0.14, 0, 0]),
      );
      shapes.push(block('machine-silver', [0, 0.6, 0.47], [0.07, 1.0, 0.07], 0.02, [-0.1, 0, 0]));
      shapes.push(slab('machine-silver', [0, 1.5, -0.2], [0.1, 0.08, 0.62], 0.02));
      for (const s of [-1, 1]) {
        shapes.push(
          pipe(
            'machine-silver',
            [
              [0, 1.5, 0.06],
              [s * 0.34, 1.46, 0.06],
              [s * 0.4, 0.96, -0.02],
              [s * 0.4, 0.92, 0.06],
            ],
            0.024,
          ),
        );
        shapes.push(
          pipe(
            'rubber',
            [
              [s * 0.4, 0.93, 0.02],
              [s * 0.4, 0.91, 0.2],
            ],
            0.021,
          ),
        );
      }
    }
    return shapes;
  },
};
