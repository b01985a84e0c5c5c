import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

const colours = ['spot-pink', 'spot-blue', 'spot-amber'] as const;

/** A bar of `count` (4) stage lamps in turn pink, blue and amber, `width` 1.6 m, that shine to +z and down; 0.2 m high. */
export const lightBar: Piece = {
  kind: 'light-bar',
  rest: 'ceiling',
  shapes: ({ width = 1.6, count = 4 }) => {
    const shapes: Shape[] = [
      bar(
        'black',
        [
          [-width / 2, 0.16, 0],
          [width / 2, 0.16, 0],
        ],
        0.014,
        6,
        2,
      ),
    ];
    for (const side of [-1, 1]) {
      shapes.push(
        bar(
          'black',
          [
            [side * width * 0.35, 0.16, 0],
            [side * width * 0.35, 0.2, 0],
          ],
          0.012,
          6,
          1,
        ),
      );
    }
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * (width / count);
      shapes.push(
        {
          kind: 'box',
          role: 'black',
          detail: 1,
          at: [x, 0.09, 0.03],
          size: [0.1, 0.1, 0.14],
          bevel: 0.02,
          turn: [0.7, 0, 0],
        },
        {
          kind: 'box',
          role: colours[i % colours.length] ?? 'spot-pink',
          detail: 2,
          at: [x, 0.045, 0.086],
          size: [0.08, 0.08, 0.006],
          turn: [0.7, 0, 0],
        },
      );
    }
    return shapes;
  },
};
