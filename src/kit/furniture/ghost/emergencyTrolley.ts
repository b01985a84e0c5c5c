import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, drum, face, pipe } from './parts.ts';

/** A hospital's emergency trolley, 0.66 × 0.46, top 0.84: five drawers, a push bar, a suction bottle at its side. */
export const emergencyTrolley: Piece = {
  kind: 'emergency-trolley',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [
      slab('medical-dark', [0, 0.07, 0], [0.6, 0.06, 0.44], 0.015),
      slab('medical-white', [0, 0.13, 0], [0.6, 0.67, 0.44], 0.012),
      slab('medical-red', [0, 0.8, 0], [0.64, 0.035, 0.46], 0.012),
      pipe(
        'chrome',
        [
          [0.3, 0.72, -0.16],
          [0.36, 0.72, -0.16],
          [0.36, 0.72, 0.16],
          [0.3, 0.72, 0.16],
        ],
        0.013,
      ),
      drum('tube-clear', [-0.345, 0.42, 0], 'y', 0.045, 0.18, 12),
      drum('medical-blue', [-0.345, 0.6, 0], 'y', 0.047, 0.03, 12, 0),
    ];
    for (let i = 0; i < 5; i++) {
      const h = i > 2 ? 0.17 : 0.1;
      const y = 0.78 - (i < 3 ? (i + 1) * 0.108 : 0.324 + (i - 2) * 0.163);
      shapes.push(slab('medical-red', [0, y, 0.222], [0.57, h - 0.012, 0.014], 0.004, 1));
      shapes.push(slab('steel', [0, y + h - 0.045, 0.233], [0.2, 0.014, 0.016], 0.005, 0));
      shapes.push(face('label-white', [-0.2, y + h / 2, 0.231], [0.09, 0.035], undefined, 0));
    }
    for (const sx of [-1, 1]) {
      for (const sz of [-1, 1]) {
        shapes.push(drum('rubber', [sx * 0.25 - 0.014, 0.045, sz * 0.17], 'x', 0.045, 0.028, 10));
      }
    }
    shapes.push(
      block('medical-white', [0, 0.845, -0.222], [0.62, 0.02, 0.012], 0.003, undefined, 1),
    );
    return shapes;
  },
};
