import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum, spun } from './parts.ts';

/** A round stool on a turned foot: `height` of its seat (0.5; a bar's 0.76, then with a foot ring). Role `seat`. */
export const roundStool: Piece = {
  kind: 'round-stool',
  rest: 'floor',
  shapes: ({ height = 0.5, roles = {} }) => {
    const metal = roles.metal ?? 'chrome';
    const shapes: Shape[] = [
      spun(
        metal,
        [0, 0, 0],
        'y',
        [
          [0, 0],
          [0.2, 0],
          [0.2, 0.012],
          [0.06, 0.034],
          [0.027, 0.07],
          [0.023, height - 0.1],
          [0.07, height - 0.065],
          [0, height - 0.065],
        ],
        20,
      ),
      spun(
        roles.seat ?? 'leather-oxblood',
        [0, height - 0.07, 0],
        'y',
        [
          [0, 0],
          [0.17, 0],
          [0.187, 0.02],
          [0.19, 0.045],
          [0.17, 0.075],
          [0.1, 0.088],
          [0, 0.09],
        ],
        22,
      ),
      spun(
        metal,
        [0, height - 0.062, 0],
        'y',
        [
          [0.18, 0],
          [0.193, 0.004],
          [0.193, 0.016],
          [0.18, 0.02],
        ],
        22,
        0,
      ),
    ];
    if (height > 0.65) {
      const y = height * 0.38;
      shapes.push(
        spun(
          metal,
          [0, y, 0],
          'y',
          [
            [0.14, 0],
            [0.15, -0.01],
            [0.16, 0],
            [0.15, 0.01],
            [0.14, 0],
          ],
          20,
        ),
      );
      for (const axis of ['x', 'z'] as const) {
        shapes.push(
          drum(metal, axis === 'x' ? [-0.15, y, 0] : [0, y, -0.15], axis, 0.007, 0.3, 6, 0),
        );
      }
    }
    return shapes;
  },
};
