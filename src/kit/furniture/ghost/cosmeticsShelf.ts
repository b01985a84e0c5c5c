import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, drum } from './parts.ts';

const jars = ['lacquer-white', 'jar-gold', 'jar-sand', 'lacquer-white', 'device-rose'] as const;

/** A lit wall shelf of three boards with jars, bottles and sachets of face masks, 0.9 wide, 0.22 deep, 0.98 high. */
export const cosmeticsShelf: Piece = {
  kind: 'cosmetics-shelf',
  rest: 'wall',
  shapes: ({ width = 0.9 }) => {
    const shapes: Shape[] = [slab('wood-light', [0, 0, 0.01], [width, 0.98, 0.02], 0.004)];
    for (const s of [-1, 1]) {
      shapes.push(
        slab('wood-light', [s * (width / 2 - 0.011), 0, 0.12], [0.022, 0.98, 0.2], 0.004),
      );
    }
    [0, 0.34, 0.68, 0.958].forEach((y, row) => {
      shapes.push(slab('wood-light', [0, y, 0.12], [width - 0.044, 0.022, 0.2], 0.004));
      if (row === 3) return;
      shapes.push(
        slab(
          'lamp-strip',
          [0, y + 0.3 - (row === 2 ? 0.05 : 0), 0.03],
          [width - 0.1, 0.01, 0.012],
          0,
          1,
        ),
      );
      const n = Math.floor((width - 0.14) / 0.095);
      for (let i = 0; i < n; i++) {
        const x = ((i + 0.5) / n - 0.5) * (width - 0.12);
        const top = y + 0.022;
        const role = jars[(i * 3 + row * 2) % jars.length] ?? 'lacquer-white';
        if (row === 1) {
          // Sachets of masks, leaning in rows.
          shapes.push(
            block(role, [x, top + 0.085, 0.12], [0.085, 0.17, 0.008], 0.003, [-0.12, 0, 0], 1),
          );
          shapes.push(
            block(role, [x, top + 0.08, 0.15], [0.08, 0.16, 0.008], 0.003, [-0.12, 0, 0], 0),
          );
        } else {
          const low = (i + row) % 3 === 0;
          shapes.push(drum(role, [x, top, 0.12], 'y', low ? 0.036 : 0.026, low ? 0.055 : 0.13, 10));
          shapes.push(
            drum(
              'jar-gold',
              [x, top + (low ? 0.055 : 0.13), 0.12],
              'y',
              low ? 0.034 : 0.014,
              0.03,
              10,
              0,
            ),
          );
        }
      }
    });
    return shapes;
  },
};
