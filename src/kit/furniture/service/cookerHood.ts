import { block } from '../../inside/shell/block.ts';
import type { Piece } from '../piece.ts';

/** A steel hood over a cooker, `width` 0.9, `depth` 0.5, 0.42 high. */
export const cookerHood: Piece = {
  kind: 'cooker-hood',
  rest: 'wall',
  shapes: ({ width = 0.9, depth = 0.5 }) => {
    const w = width / 2;
    return [
      {
        kind: 'prism',
        role: 'steel-sheet',
        detail: 2,
        axis: 'x',
        outline: [
          [0, 0.006],
          [depth, 0.006],
          [depth, 0.06],
          [0.2, 0.3],
          [0.2, 0.42],
          [0, 0.42],
        ],
        from: -w,
        to: w,
        bevel: 0.004,
      },
      block('gasket', [-w + 0.05, w - 0.05], [0.004, 0.01], [0.05, depth - 0.05], 0, 1),
      block('lamp-panel', [-0.14, 0.14], [0, 0.008], [depth - 0.16, depth - 0.08], 0, 1),
    ];
  },
};
