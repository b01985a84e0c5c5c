import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** A studio lamp on a stand, 1.9 high: a soft white field, 0.5 × 0.66, that looks to +z and down. */
export const softLamp: Piece = {
  kind: 'soft-lamp',
  rest: 'floor',
  shapes: () => {
    const shapes: Shape[] = [
      bar(
        'machine-black',
        [
          [0, 0.2, 0],
          [0, 1.6, 0],
        ],
        0.014,
        6,
      ),
      {
        kind: 'box',
        role: 'machine-black',
        detail: 2,
        at: [0, 1.6, 0.08],
        size: [0.54, 0.66, 0.1],
        bevel: 0.02,
        turn: [0.3, 0, 0],
      },
      {
        kind: 'box',
        role: 'lamp-panel-cool',
        detail: 2,
        at: [0, 1.583, 0.132],
        size: [0.49, 0.6, 0.006],
        turn: [0.3, 0, 0],
      },
      block('machine-black', [-0.03, 0.03], [1.55, 1.65], [-0.03, 0.03], 0.006, 1),
    ];
    for (let i = 0; i < 3; i++) {
      const a = Math.PI / 6 + (i * 2 * Math.PI) / 3;
      shapes.push(
        bar(
          'machine-black',
          [
            [0, 0.45, 0],
            [0.3 * Math.cos(a), 0.012, 0.3 * Math.sin(a)],
          ],
          0.011,
          5,
        ),
      );
    }
    return shapes;
  },
};
