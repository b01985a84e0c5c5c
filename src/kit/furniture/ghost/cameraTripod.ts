import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/** A camera on its tripod, 0.9 across its feet and 1.5 high, that looks to +z. */
export const cameraTripod: Piece = {
  kind: 'camera-tripod',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [
      drum('machine-black', [0, 1.14, 0], 'y', 0.05, 0.1, 10, 1),
      block('machine-black', [-0.06, 0.06], [1.27, 1.43], [-0.18, 0.14], 0.014),
      drum('black', [0, 1.35, 0.14], 'z', 0.05, 0.15, 14, 1),
      drum('black-gloss', [0, 1.35, 0.29], 'z', 0.042, 0.004, 14, 0),
      block('machine-black', [-0.03, 0.03], [1.24, 1.28], [-0.06, 0.06], 0.006, 1),
      block('machine-black', [-0.11, -0.07], [1.36, 1.46], [-0.16, 0.0], 0.008, 1),
      block('screen-player', [-0.112, -0.11], [1.37, 1.45], [-0.15, -0.01], 0, 1),
      block('lamp-red', [0.03, 0.045], [1.43, 1.44], [0.1, 0.115], 0, 0),
      bar(
        'machine-black',
        [
          [0.02, 1.22, -0.04],
          [0.06, 1.12, -0.4],
        ],
        0.011,
        6,
      ),
    ];
    for (let i = 0; i < 3; i++) {
      const a = Math.PI / 2 + (i * 2 * Math.PI) / 3;
      shapes.push(
        bar(
          'machine-grey',
          [
            [0.04 * Math.cos(a), 1.16, 0.04 * Math.sin(a)],
            [0.42 * Math.cos(a), 0.012, 0.42 * Math.sin(a)],
          ],
          0.015,
          6,
        ),
      );
    }
    return shapes;
  },
};
