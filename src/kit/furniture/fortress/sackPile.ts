import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

/** Full sacks on a pallet, `width` 1.2 × `depth` 0.8, `height` 0.8 at most, laid crosswise. Roles: `cloth`, `stripe`. */
export const sackPile: Piece = {
  kind: 'sack-pile',
  rest: 'floor',
  shapes: ({ width = 1.2, depth = 0.8, height = 0.8, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const high = 0.17;
    const layers = Math.max(1, Math.floor((height - 0.1) / high));
    const across = Math.max(1, Math.round(width / 0.6));
    const shapes: Shape[] = [-1, 0, 1].map((i) =>
      block(
        'crate-batten',
        [-width / 2, width / 2],
        [0, 0.1],
        [i * (depth / 2 - 0.06) - 0.05, i * (depth / 2 - 0.06) + 0.05],
        0.004,
      ),
    );
    for (let layer = 0; layer < layers; layer++) {
      for (let i = 0; i < across; i++) {
        // The top layer is broken into.
        if (layer === layers - 1 && layers > 1 && random() < 0.35) continue;
        const wide = width / across - 0.015;
        const x = -width / 2 + (width / across) * (i + 0.5);
        const y = 0.1 + high * (layer + 0.5);
        const turn = (random() - 0.5) * 0.06;
        shapes.push(
          pad(roles.cloth ?? 'sack-cream', [x, y, 0], [wide - 0.02, high, depth - 0.05], {
            radius: 0.06,
            puff: 0.006,
            round: 2,
            turn: [0, turn, 0],
          }),
        );
        shapes.push({
          ...block(
            roles.stripe ?? 'enamel-blue',
            [x - wide * 0.16, x - wide * 0.08],
            [y + high / 2, y + high / 2 + 0.008],
            [-depth / 2 + 0.1, depth / 2 - 0.1],
            0,
            0,
          ),
        });
      }
    }
    return shapes;
  },
};
