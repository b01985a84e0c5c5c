import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { bottle } from './bottle.ts';
import { ball, drum, spun } from './parts.ts';
import { stemGlass } from './stemGlass.ts';

/** What stands on a bar: ice bucket with a bottle, shaker, a bowl of lemons, `count` (4) stemmed glasses; 0.9 × 0.26. */
export const barSet: Piece = {
  kind: 'bar-set',
  rest: 'top',
  shapes: ({ count = 4, seed = 1 }) => {
    const shapes: Shape[] = [
      spun(
        'silver',
        [-0.32, 0, 0],
        'y',
        [
          [0, 0],
          [0.085, 0],
          [0.115, 0.19],
          [0.12, 0.195],
          [0.105, 0.19],
          [0.08, 0.03],
          [0, 0.03],
        ],
        16,
      ),
      ...bottle(seed % 7, [-0.32, 0.05, 0]),
      spun(
        'silver',
        [-0.1, 0, -0.03],
        'y',
        [
          [0, 0],
          [0.033, 0],
          [0.043, 0.14],
          [0.03, 0.19],
          [0.02, 0.2],
          [0.02, 0.23],
          [0, 0.235],
        ],
        14,
      ),
      spun(
        'porcelain',
        [0.08, 0, 0.02],
        'y',
        [
          [0, 0],
          [0.04, 0],
          [0.1, 0.06],
          [0.095, 0.062],
          [0.04, 0.015],
          [0, 0.015],
        ],
        16,
      ),
    ];
    for (let i = 0; i < 3; i++) {
      const a = (i * 2 * Math.PI) / 3;
      shapes.push(
        ball('lemon', [0.08 + 0.038 * Math.cos(a), 0.052, 0.02 + 0.038 * Math.sin(a)], 0.034, 8, 0),
      );
    }
    for (let i = 0; i < count; i++) {
      shapes.push(
        ...stemGlass([0.22 + i * 0.09, 0, i % 2 ? 0.05 : -0.04], 0.2, 0.038, {
          ...(i % 3 === 1 ? { wine: 'tea' } : {}),
        }),
      );
    }
    shapes.push(drum('linen', [-0.2, 0.02, 0.08], 'x', 0.02, 0.14, 10, 0));
    return shapes;
  },
};
