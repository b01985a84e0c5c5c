import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';

/** A white first-aid cabinet on a wall, `width` 0.8 × `height` 0.62, `depth` 0.24: two doors, a plain green cross over both. */
export const aidCabinet: Piece = {
  kind: 'aid-cabinet',
  rest: 'wall',
  shapes: ({ width = 0.8, height = 0.62, depth = 0.24 }) => {
    const w = width / 2;
    const front = depth - 0.004;
    const arm = height * 0.24;
    const bar = height * 0.085;
    const middle = height / 2;
    const shapes: Shape[] = [
      block('enamel-white', [-w, w], [0, height], [0, depth - 0.022], 0.01),
      block(
        'gas-green',
        [-arm, arm],
        [middle - bar, middle + bar],
        [front - 0.004, front + 0.004],
        0,
      ),
      block(
        'gas-green',
        [-bar, bar],
        [middle - arm, middle + arm],
        [front - 0.004, front + 0.005],
        0,
      ),
    ];
    for (const [a, b, grip] of [
      [-w + 0.012, -0.003, -w + 0.07],
      [0.003, w - 0.012, w - 0.07],
    ] as const) {
      shapes.push(
        block('enamel-white', [a, b], [0.014, height - 0.014], [depth - 0.022, front], 0.006),
        block(
          'chrome',
          [grip - 0.008, grip + 0.008],
          [middle - 0.06, middle + 0.06],
          [front, front + 0.02],
          0.004,
          1,
        ),
      );
    }
    return shapes;
  },
};
