import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** A light ladder to an upper berth, folded flat on its wall: 0.24 wide, `height` 1.5 m. Roles: `metal`. */
export const bunkLadder: Piece = {
  kind: 'bunk-ladder',
  rest: 'wall',
  shapes: ({ height = 1.5, roles = {} }) => {
    const metal = roles.metal ?? 'chrome';
    const shapes: Shape[] = [];
    for (const x of [-0.11, 0.11]) {
      shapes.push(
        bar(
          metal,
          [
            [x, 0, 0.03],
            [x, height - 0.06, 0.03],
            [x, height, 0.012],
            [x, height, 0],
          ],
          0.011,
          6,
        ),
      );
    }
    for (let y = 0.22; y < height - 0.1; y += 0.28) {
      shapes.push(
        bar(
          'rubber',
          [
            [-0.11, y, 0.03],
            [0.11, y, 0.03],
          ],
          0.013,
          6,
        ),
      );
    }
    return shapes;
  },
};
