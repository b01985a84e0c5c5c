import type { Shape } from '../../shapes.ts';
import { cushion, slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, drum, pipe, spun } from './parts.ts';

/** Thickness and radius of the plates of a side, from the inside (look sheet: 0.205, 0.17, 0.12). */
const plates = [
  { radius: 0.205, role: 'gym-red' },
  { radius: 0.17, role: 'gym-blue' },
  { radius: 0.12, role: 'gym-yellow' },
] as const;

/** A bench with a loaded bar on its rack, 1.5 wide (the bar), 1.45 deep, 1.15 high; the head lies at −z, under the bar. */
export const weightBench: Piece = {
  kind: 'weight-bench',
  rest: 'floor',
  shapes: () => {
    const bar = { y: 1.06, z: -0.52 };
    const shapes: Shape[] = [
      slab('machine-black', [0, 0, 0.56], [0.46, 0.05, 0.08], 0.015),
      slab('machine-black', [0, 0.05, 0.56], [0.07, 0.36, 0.07], 0.015),
      slab('machine-black', [0, 0.33, 0.0], [0.07, 0.07, 1.2], 0.02),
      cushion('gym-leather', [0, 0.44, 0.22], [0.28, 0.075, 0.82], 0.03, 0.014),
      cushion('gym-leather', [0, 0.5, -0.36], [0.28, 0.075, 0.4], 0.03, 0.014, [0.3, 0, 0]),
      drum('chrome', [-0.75, bar.y, bar.z], 'x', 0.014, 1.5, 8, 2),
    ];
    for (const s of [-1, 1]) {
      shapes.push(
        pipe(
          'machine-silver',
          [
            [s * 0.4, 0.03, -0.56],
            [s * 0.4, 1.1, -0.56],
          ],
          0.032,
          2,
        ),
      );
      shapes.push(block('machine-black', [s * 0.4, 0.03, -0.42], [0.08, 0.06, 0.56], 0.02));
      shapes.push(block('steel', [s * 0.4, 1.03, -0.52], [0.05, 0.03, 0.1], 0.01, undefined, 1));
      shapes.push(block('steel', [s * 0.4, 1.07, -0.475], [0.05, 0.07, 0.02], 0.006, undefined, 1));
      plates.forEach(({ radius, role }, i) => {
        const half = 0.02;
        shapes.push(
          spun(
            role,
            [s * (0.52 + i * 0.046), bar.y, bar.z],
            'x',
            [
              [0.03, -half],
              [radius * 0.6, -half],
              [radius * 0.68, -half * 0.6],
              [radius * 0.82, -half * 0.6],
              [radius * 0.9, -half],
              [radius, -half * 0.8],
              [radius, half * 0.8],
              [radius * 0.9, half],
              [radius * 0.82, half * 0.6],
              [radius * 0.68, half * 0.6],
              [radius * 0.6, half],
              [0.03, half],
            ],
            24,
          ),
        );
      });
      shapes.push(drum('chrome', [s * 0.66 - 0.02, bar.y, bar.z], 'x', 0.03, 0.04, 10, 0));
    }
    return shapes;
  },
};
