import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A fire extinguisher in its holder, 0.18 wide, 0.52 high, 0.17 deep. */
export const extinguisher: Piece = {
  kind: 'extinguisher',
  rest: 'wall',
  shapes: () => {
    const shapes: Shape[] = [
      turned(
        'plastic-red',
        [0, 0, 0.085],
        [
          [0, 0],
          [0.06, 0],
          [0.065, 0.01],
          [0.065, 0.36],
          [0.045, 0.41],
          [0.02, 0.43],
          [0, 0.43],
        ],
        12,
        2,
      ),
      block('black', [-0.02, 0.02], [0.43, 0.48], [0.06, 0.13], 0.006, 1),
      block('black', [-0.012, 0.012], [0.48, 0.495], [0.05, 0.15], 0.004, 1),
      bar(
        'rubber',
        [
          [0.02, 0.45, 0.085],
          [0.085, 0.4, 0.1],
          [0.085, 0.12, 0.1],
          [0.07, 0.08, 0.1],
        ],
        0.01,
        6,
      ),
      block('steel', [-0.075, 0.075], [0.16, 0.19], [0, 0.154], 0.004, 1),
      block('paper', [-0.03, 0.03], [0.2, 0.32], [0.149, 0.152], 0, 0),
    ];
    return shapes;
  },
};
