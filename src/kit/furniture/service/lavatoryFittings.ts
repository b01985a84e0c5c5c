import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** Paper holder, grab rail and waste box beside a water closet: 0.5 wide, 0.55 high, 0.15 deep; lowest point 0.3 m up by rule. */
export const lavatoryFittings: Piece = {
  kind: 'lavatory-fittings',
  rest: 'wall',
  shapes: () => {
    const roll: Shape = {
      kind: 'lathe',
      role: 'paper',
      detail: 1,
      axis: 'x',
      at: [-0.13, 0.34, 0.075],
      profile: [
        [0.015, -0.05],
        [0.05, -0.05],
        [0.05, 0.05],
        [0.015, 0.05],
      ],
      segments: 12,
      creases: [1, 2],
    };
    return [
      block('steel', [0.06, 0.24], [0, 0.3], [0, 0.1], 0.01, 1),
      block('black', [0.075, 0.225], [0.24, 0.28], [0.1, 0.104], 0, 0),
      block('steel', [-0.2, -0.06], [0.38, 0.41], [0, 0.11], 0.006, 1),
      roll,
      bar(
        'chrome',
        [
          [-0.22, 0.5, 0],
          [-0.22, 0.5, 0.06],
          [0.22, 0.5, 0.06],
          [0.22, 0.5, 0],
        ],
        0.013,
        7,
      ),
    ];
  },
};
