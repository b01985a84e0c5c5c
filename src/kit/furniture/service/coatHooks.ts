import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';

/**
 * A rail with `count` (3) hooks, 0.16 m apart; its lowest point is the hem of what hangs on it: `variant` `towel` a towel,
 * `coat` a dark coat (0.92 m), else nothing (0.1 m high). Roles: `metal`, `cloth`.
 */
export const coatHooks: Piece = {
  kind: 'coat-hooks',
  rest: 'wall',
  shapes: ({ count = 3, variant, roles = {} }) => {
    const metal = roles.metal ?? 'chrome';
    const drop = variant === 'coat' ? 0.92 : variant === 'towel' ? 0.5 : 0;
    const width = count * 0.16;
    const shapes: Shape[] = [
      block(metal, [-width / 2, width / 2], [drop + 0.05, drop + 0.08], [0, 0.012], 0.004, 1),
    ];
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * 0.16;
      shapes.push(
        bar(
          metal,
          [
            [x, drop + 0.065, 0.01],
            [x, drop + 0.02, 0.035],
            [x, drop + 0.03, 0.06],
            [x, drop + 0.06, 0.065],
          ],
          0.007,
          5,
        ),
      );
    }
    const x = (0.5 - (count - 1) / 2 - 0.5) * 0.16;
    if (variant === 'coat') {
      shapes.push(
        pad(roles.cloth ?? 'coat-dark', [x, 0.66, 0.05], [0.44, 0.46, 0.08], {
          radius: 0.036,
        }),
        pad(roles.cloth ?? 'coat-dark', [x, 0.24, 0.05], [0.4, 0.46, 0.075], {
          radius: 0.034,
        }),
      );
    } else if (variant === 'towel') {
      shapes.push(
        pad(roles.cloth ?? 'linen', [x, 0.26, 0.034], [0.26, 0.5, 0.024], {
          radius: 0.01,
        }),
      );
    }
    return shapes;
  },
};
