import { block } from '../../inside/shell/block.ts';
import type { Piece } from '../piece.ts';

/** A narrow counter to stand or perch at, its back to a wall, `width` (1) × 0.36 (`depth`), top at 0.86, on two brackets. Roles: `top`, `metal`. */
export const watchCounter: Piece = {
  kind: 'watch-counter',
  rest: 'floor',
  shapes: ({ width = 1, depth = 0.36, roles = {} }) => {
    const metal = roles.metal ?? 'steel';
    const [w, d] = [width / 2, depth / 2];
    return [
      block(roles.top ?? 'laminate-graphite', [-w, w], [0.83, 0.86], [-d, d], 0.006),
      block(metal, [-w + 0.02, w - 0.02], [0.79, 0.83], [d - 0.03, d - 0.01], 0.004, 1),
      ...[-1, 1].flatMap((side) => [
        block(metal, [side * (w - 0.06), side * (w - 0.02)], [0, 0.83], [-d, -d + 0.04], 0.004),
        block(metal, [side * (w - 0.06), side * (w - 0.02)], [0.78, 0.83], [-d, d - 0.02], 0.004),
      ]),
    ];
  },
};
