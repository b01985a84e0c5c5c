import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';
import { drum } from './parts.ts';

const inks = ['console-red', 'medical-blue', 'bin-yellow', 'console-green'] as const;
const rows = 6;

/** A board of bands on a wall, `width` (1.3) × `height` (0.6): a scale, a row for each hour of watch, coloured strips and pegs on it. Nothing to read. */
export const frequencyBoard: Piece = {
  kind: 'frequency-board',
  rest: 'wall',
  shapes: ({ width = 1.3, height = 0.6, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const w = width / 2;
    const shapes: Shape[] = [
      block(roles.frame ?? 'wood-dark', [-w, w], [0, height], [0, 0.02], 0.006),
      block('lacquer-white', [-w + 0.03, w - 0.03], [0.03, height - 0.03], [0.02, 0.023], 0, 2),
      block(
        'aluminium',
        [-w + 0.05, w - 0.05],
        [height - 0.1, height - 0.094],
        [0.023, 0.025],
        0,
        1,
      ),
    ];
    const columns = Math.round((width - 0.14) / 0.06);
    for (let i = 0; i <= columns; i++) {
      const x = -w + 0.07 + ((width - 0.14) * i) / columns;
      const tall = i % 4 === 0 ? 0.04 : 0.02;
      shapes.push(
        block(
          'black',
          [x - 0.0015, x + 0.0015],
          [height - 0.092, height - 0.092 + tall],
          [0.023, 0.025],
          0,
          0,
        ),
      );
    }
    const step = (height - 0.17) / rows;
    for (let row = 0; row < rows; row++) {
      const y = 0.05 + row * step;
      shapes.push(
        block('case-grey', [-w + 0.05, w - 0.05], [y - 0.004, y - 0.002], [0.023, 0.0245], 0, 0),
      );
      let x = -w + 0.07 + 0.1 * random();
      while (x < w - 0.22) {
        const wide = Math.min(0.08 + 0.22 * random(), w - 0.07 - x);
        const ink = inks[Math.floor(random() * inks.length)] ?? 'console-red';
        shapes.push(
          block(ink, [x, x + wide], [y + 0.008, y + step - 0.014], [0.023, 0.027], 0.001, 1),
        );
        if (random() < 0.5)
          shapes.push(
            drum('brass', [x + wide * 0.5, y + step / 2, 0.027], 'z', 0.009, 0.012, 8, 0),
          );
        x += wide + 0.05 + 0.16 * random();
      }
    }
    return shapes;
  },
};
