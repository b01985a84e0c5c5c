import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const bags = ['bag-brown', 'bag-blue', 'bag-black', 'bag-green'] as const;

/**
 * A shelf for luggage high on a wall: 1.7 m long (`width`), 0.42 deep, with `count` (3) bags behind its rail; 0.26 high over
 * its foot. Roles: `board`, `metal`.
 */
export const luggageShelf: Piece = {
  kind: 'luggage-shelf',
  rest: 'wall',
  shapes: ({ width = 1.7, depth = 0.42, count = 3, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const w = width / 2;
    const metal = roles.metal ?? 'chrome';
    const shapes: Shape[] = [
      block(roles.board ?? 'laminate-grey', [-w, w], [0, 0.025], [0, depth], 0.005),
      bar(
        metal,
        [
          [-w + 0.01, 0.075, depth - 0.02],
          [w - 0.01, 0.075, depth - 0.02],
        ],
        0.009,
        6,
      ),
    ];
    for (const x of [-w + 0.012, 0, w - 0.012]) {
      shapes.push(
        bar(
          metal,
          [
            [x, 0.02, depth - 0.02],
            [x, 0.075, depth - 0.02],
          ],
          0.007,
          5,
        ),
      );
    }
    const room = width / Math.max(1, count);
    for (let i = 0; i < count; i++) {
      const long = Math.min(room - 0.05, 0.38 + 0.18 * random());
      const high = 0.14 + 0.07 * random();
      const x = -w + room * (i + 0.5) + (random() - 0.5) * (room - long - 0.03);
      const role = bags[Math.floor(random() * bags.length)]!;
      shapes.push(
        pad(role, [x, 0.026 + high / 2, depth * 0.47], [long, high, depth - 0.14], {
          radius: 0.035,
        }),
      );
      shapes.push(
        bar(
          'belt',
          [
            [x - 0.07, 0.03 + high * 0.6, depth * 0.94 - 0.07],
            [x - 0.06, 0.03 + high * 0.72, depth - 0.06],
            [x + 0.06, 0.03 + high * 0.72, depth - 0.06],
            [x + 0.07, 0.03 + high * 0.6, depth * 0.94 - 0.07],
          ],
          0.008,
          5,
          0,
        ),
      );
    }
    return shapes;
  },
};
