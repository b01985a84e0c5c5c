import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { castors } from './castors.ts';
import { pipe, spun } from './parts.ts';

/** A cosmetologist's magnifying ring lamp on castors, 0.5 across its foot, 1.72 high; its head reaches 0.45 to +z. */
export const ringLamp: Piece = {
  kind: 'ring-lamp',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [
      ...castors('medical-white', 0.24),
      pipe(
        'steel',
        [
          [0, 0.12, 0],
          [0, 1.45, 0],
          [0, 1.68, 0.12],
          [0, 1.6, 0.3],
        ],
        0.013,
        2,
      ),
      ring('medical-white', 1.565, 0.13, 0.026),
      { ...ring('lamp-panel-cool', 1.553, 0.13, 0.018), detail: 2 },
      spun(
        'glass',
        [0, 1.565, 0.42],
        'y',
        [
          [0, -0.004],
          [0.11, 0],
          [0, 0.004],
        ],
        16,
        0,
      ),
    ];
    return shapes;
  },
};

function ring(role: string, y: number, radius: number, r: number) {
  return spun(
    role,
    [0, y, 0.42],
    'y',
    [
      [radius - r, 0],
      [radius, -r],
      [radius + r, 0],
      [radius, r],
      [radius - r, 0],
    ],
    20,
  );
}
