import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** A red board with a bucket, a shovel and a hook against fire, on a wall: 0.9 wide, 1.1 high, 0.28 deep. */
export const firePoint: Piece = {
  kind: 'fire-point',
  rest: 'wall',
  shapes: () => {
    const shapes: Shape[] = [
      block('paint-red', [-0.45, 0.45], [0, 1.1], [0, 0.022], 0.006),
      block('enamel-white', [-0.42, 0.42], [1.03, 1.06], [0.021, 0.024], 0, 1),
      // Shovel and hook on their clips.
      bar(
        'wood-light',
        [
          [-0.3, 0.36, 0.05],
          [-0.3, 0.98, 0.05],
        ],
        0.014,
        6,
      ),
      block('paint-red-dark', [-0.38, -0.22], [0.12, 0.37], [0.03, 0.05], 0.008),
      bar(
        'paint-red-dark',
        [
          [0.3, 0.1, 0.05],
          [0.3, 0.96, 0.05],
          [0.34, 1.0, 0.05],
          [0.39, 0.94, 0.05],
        ],
        0.012,
        6,
      ),
      {
        kind: 'lathe',
        role: 'paint-red-dark',
        detail: 2,
        axis: 'y',
        at: [0, 0.34, 0.15],
        profile: [
          [0, 0],
          [0.085, 0.004],
          [0.118, 0.24],
          [0.108, 0.24],
          [0.08, 0.02],
        ],
        segments: 14,
      },
      bar(
        'steel',
        [
          [-0.116, 0.56, 0.15],
          [-0.07, 0.68, 0.1],
          [0.07, 0.68, 0.1],
          [0.116, 0.56, 0.15],
        ],
        0.006,
        5,
      ),
    ];
    for (const x of [-0.3, 0.3]) {
      shapes.push(block('steel', [x - 0.03, x + 0.03], [0.74, 0.78], [0.022, 0.07], 0.004, 1));
    }
    shapes.push(block('steel', [-0.02, 0.02], [0.66, 0.72], [0.022, 0.11], 0.004, 1));
    return shapes;
  },
};
