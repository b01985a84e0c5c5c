import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';
import { drum } from './parts.ts';

const striped = ['linen', 'linen', 'towel-sand'] as const;

/**
 * An attendant's linen on two boards of a wall, `width` (1) × 0.34, 0.72 high: sheets and blankets folded in stacks below, rolled towels and sealed
 * sets of bed linen above. Roles: `board`, `blanket`.
 */
export const linenShelf: Piece = {
  kind: 'linen-shelf',
  rest: 'wall',
  shapes: ({ width = 1, depth = 0.34, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const wood = roles.board ?? 'wood-warm';
    const w = width / 2;
    const shapes: Shape[] = [0, 0.38].flatMap((y) => [
      block(wood, [-w, w], [y, y + 0.022], [0, depth], 0.005),
      block('brass', [-w, w], [y + 0.026, y + 0.036], [depth - 0.012, depth - 0.006], 0, 1),
    ]);
    shapes.push(
      ...[-1, 1].map((side) =>
        block(wood, [side * (w - 0.02), side * w], [0, 0.72], [0, depth], 0.004),
      ),
    );
    const stacks = Math.max(2, Math.floor((width - 0.1) / 0.3));
    for (let i = 0; i < stacks; i++) {
      const x = ((i + 0.5) / stacks - 0.5) * (width - 0.08);
      const count = 4 + Math.floor(3 * random());
      for (let k = 0; k < count; k++) {
        const role = i % 3 === 1 ? (roles.blanket ?? 'blanket-green') : striped[(k + i) % 3]!;
        shapes.push(
          pad(
            role,
            [x + 0.01 * (random() - 0.5), 0.042 + k * 0.042, depth / 2],
            [0.26, 0.042, depth - 0.05],
            {
              radius: 0.016,
              detail: k === count - 1 ? 2 : 1,
            },
          ),
        );
      }
    }
    const rolls = Math.floor((width - 0.12) / 0.118);
    for (let i = 0; i < rolls; i++) {
      const x = ((i + 0.5) / rolls - 0.5) * (width - 0.08);
      shapes.push(
        drum(
          i % 3 === 2 ? 'towel-sand' : 'linen',
          [x, 0.46, 0.02],
          'z',
          0.054,
          depth - 0.05,
          14,
          2,
        ),
      );
      if (i < rolls - 1 && random() < 0.7)
        shapes.push(drum('linen', [x + 0.06, 0.553, 0.02], 'z', 0.053, depth - 0.06, 14, 1));
    }
    return shapes;
  },
};
