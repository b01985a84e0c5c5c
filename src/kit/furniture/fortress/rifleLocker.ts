import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A rack for rifles behind two locked steel doors with slots, on a wall: `width` 1.2, 0.42 high, 0.22 deep. Roles: `paint`. */
export const rifleLocker: Piece = {
  kind: 'rifle-locker',
  rest: 'wall',
  shapes: ({ width = 1.2, height = 0.42, depth = 0.22, roles = {} }) => {
    const paint = roles.paint ?? 'paint-olive';
    const w = width / 2;
    const shapes: Shape[] = [block(paint, [-w, w], [0, height], [0, depth - 0.02], 0.006)];
    for (const side of [-1, 1]) {
      const [a, b] = side < 0 ? [-w + 0.012, -0.004] : [0.004, w - 0.012];
      shapes.push(
        block(paint, [a, b], [0.014, height - 0.014], [depth - 0.02, depth - 0.004], 0.005),
      );
      for (let i = 0; i < 4; i++) {
        const y = height * 0.62 + i * 0.03;
        shapes.push(
          block(
            'black',
            [a + 0.08, b - 0.08],
            [y, y + 0.011],
            [depth - 0.005, depth - 0.003],
            0,
            0,
          ),
        );
      }
      for (const y of [0.07, height - 0.07]) {
        const x = side * (w - 0.012);
        shapes.push(
          block(
            'steel',
            [x - 0.012, x + 0.012],
            [y - 0.03, y + 0.03],
            [depth - 0.02, depth + 0.004],
            0.004,
            1,
          ),
        );
      }
    }
    // A bar across both doors, and its padlock.
    shapes.push(
      block(
        'steel',
        [-w * 0.7, w * 0.7],
        [height * 0.36, height * 0.44],
        [depth - 0.004, depth + 0.008],
        0.003,
        1,
      ),
      block(
        'brass',
        [-0.028, 0.028],
        [height * 0.2, height * 0.34],
        [depth, depth + 0.024],
        0.006,
        1,
      ),
      turned(
        'steel',
        [0, height * 0.33, depth + 0.01],
        [
          [0.02, 0],
          [0.02, 0.04],
        ],
        8,
        0,
      ),
    );
    return shapes;
  },
};
