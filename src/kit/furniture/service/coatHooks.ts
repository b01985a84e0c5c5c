import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { hungCoat } from './hungCoat.ts';
import { hungTowel } from './hungTowel.ts';

/**
 * A rail with `count` (3) hooks, 0.16 m apart; its lowest point is the hem of what hangs on it: `variant` `towel` a towel (`height` 0.5 m),
 * `coat` a dark coat (0.92 m), else nothing (0.1 m high). Roles: `metal`, `cloth`.
 */
export const coatHooks: Piece = {
  kind: 'coat-hooks',
  rest: 'wall',
  shapes: ({ count = 3, variant, height = 0.5, roles = {} }) => {
    const metal = roles.metal ?? 'chrome';
    const drop = variant === 'coat' ? 0.92 : variant === 'towel' ? height : 0;
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
    const x = -((count - 1) / 2) * 0.16;
    if (variant === 'coat') shapes.push(...hungCoat(roles.cloth ?? 'coat-dark', x));
    else if (variant === 'towel') shapes.push(hungTowel(roles.cloth ?? 'linen', x, height));
    return shapes;
  },
};
