import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum, pipe, spun } from './parts.ts';

/** A three-armed table candlestick of brass, 0.3 wide, 0.36 high. */
export const decoCandles: Piece = {
  kind: 'deco-candles',
  rest: 'top',
  shapes: () => {
    const shapes: Shape[] = [
      spun(
        'brass',
        [0, 0, 0],
        'y',
        [
          [0, 0],
          [0.07, 0],
          [0.07, 0.012],
          [0.03, 0.024],
          [0.012, 0.05],
          [0.012, 0.2],
        ],
        12,
      ),
      pipe(
        'brass',
        [
          [-0.13, 0.18, 0],
          [-0.13, 0.13, 0],
          [0.13, 0.13, 0],
          [0.13, 0.18, 0],
        ],
        0.008,
      ),
    ];
    for (const [x, y] of [
      [-0.13, 0.18],
      [0, 0.2],
      [0.13, 0.18],
    ] as const) {
      shapes.push(drum('brass', [x, y, 0], 'y', 0.022, 0.014, 10));
      shapes.push(drum('linen', [x, y + 0.014, 0], 'y', 0.01, 0.12, 8));
      shapes.push(
        spun(
          'lamp-bulb',
          [x, y + 0.134, 0],
          'y',
          [
            [0, 0],
            [0.006, 0.008],
            [0, 0.03],
          ],
          6,
          0,
        ),
      );
    }
    return shapes;
  },
};
