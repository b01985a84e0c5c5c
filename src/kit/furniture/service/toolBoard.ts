import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** A board of spanners, hammers and saws on a wall, `width` 1.3, `height` 0.7 m. */
export const toolBoard: Piece = {
  kind: 'tool-board',
  rest: 'wall',
  shapes: ({ width = 1.3, height = 0.7 }) => {
    const w = width / 2;
    const shapes: Shape[] = [block('cabinet-grey', [-w, w], [0, height], [0, 0.02], 0.004)];
    const spanners = Math.floor((width * 0.5) / 0.07);
    for (let i = 0; i < spanners; i++) {
      const x = -w + 0.08 + i * 0.07;
      const long = 0.34 - i * 0.022;
      const y = height - 0.06 - long;
      shapes.push(
        bar(
          'steel',
          [
            [x, y, 0.028],
            [x, y + long, 0.028],
          ],
          0.008,
          5,
        ),
        block(
          'steel',
          [x - 0.018, x + 0.018],
          [y + long - 0.02, y + long + 0.024],
          [0.021, 0.034],
          0.006,
          0,
        ),
        block('steel', [x - 0.015, x + 0.015], [y - 0.018, y + 0.018], [0.021, 0.034], 0.006, 0),
      );
    }
    for (let i = 0; i < 3; i++) {
      const x = 0.1 + i * 0.16;
      shapes.push(
        bar(
          'wood-light',
          [
            [x, 0.1, 0.035],
            [x, height - 0.14, 0.035],
          ],
          0.014,
          6,
        ),
        block('steel', [x - 0.06, x + 0.05], [height - 0.16, height - 0.11], [0.02, 0.05], 0.01, 1),
      );
    }
    for (let i = 0; i < 5; i++) {
      const x = -w + 0.1 + i * 0.11;
      shapes.push(
        bar(
          'steel',
          [
            [x, 0.05, 0.03],
            [x, 0.15, 0.03],
          ],
          0.005,
          5,
          0,
        ),
        bar(
          i % 2 === 0 ? 'plastic-red' : 'engine-blue',
          [
            [x, 0.15, 0.03],
            [x, 0.24, 0.03],
          ],
          0.014,
          7,
          0,
        ),
      );
    }
    return shapes;
  },
};
