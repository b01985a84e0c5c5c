import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** `count` (2) mugs of white enamel with a coloured rim, 0.085 high, side by side along x. Roles: `rim`. */
export const enamelMugs: Piece = {
  kind: 'enamel-mugs',
  rest: 'top',
  shapes: ({ count = 2, roles = {} }) => {
    const rim = roles.rim ?? 'enamel-blue';
    const shapes: Shape[] = [];
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * 0.13;
      const z = i % 2 === 0 ? 0 : 0.03;
      shapes.push(
        turned(
          'enamel-white',
          [x, 0, z],
          [
            [0, 0],
            [0.038, 0.001],
            [0.041, 0.08],
            [0.037, 0.08],
            [0.034, 0.01],
            [0, 0.008],
          ],
          12,
        ),
        turned(
          rim,
          [x, 0.077, z],
          [
            [0.0412, 0],
            [0.0425, 0.004],
            [0.0375, 0.008],
          ],
          12,
          0,
        ),
        bar(
          rim,
          [
            [x + 0.039, 0.066, z],
            [x + 0.064, 0.06, z],
            [x + 0.062, 0.026, z],
            [x + 0.037, 0.018, z],
          ],
          0.0045,
          5,
          0,
        ),
      );
    }
    return shapes;
  },
};
