import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';

/**
 * Guide rails on a floor between which a road car's wheels stand, along x: `width` (5.4) long, `depth` (1.92) from outer to
 * outer edge; sleepers of timber across every metre and a half. Roles: `rail`.
 */
export const chockRails: Piece = {
  kind: 'chock-rails',
  rest: 'flat',
  shapes: ({ width = 5.4, depth = 1.92, roles = {} }) => {
    const rail = roles.rail ?? 'engine-rust';
    const w = width / 2;
    const shapes: Shape[] = [];
    for (const side of [-1, 1]) {
      const outer = side * (depth / 2);
      const inner = side * (depth / 2 - 0.36);
      for (const z of [outer, inner]) {
        shapes.push(
          block(rail, [-w, w], [0, 0.085], [z - 0.008, z + 0.008], 0.003),
          block(rail, [-w, w], [0, 0.01], [z - 0.04, z + 0.04], 0.002, 1),
        );
      }
      for (const x of [-w, w])
        shapes.push(block('crate-batten', [x - 0.06, x + 0.06], [0, 0.09], [outer, inner], 0.008));
      const bolts = Math.round(width / 0.6);
      for (let i = 0; i < bolts; i++) {
        const x = -w + (width * (i + 0.5)) / bolts;
        shapes.push(
          block(
            'steel',
            [x - 0.012, x + 0.012],
            [0.01, 0.022],
            [outer + side * 0.016, outer + side * 0.036],
            0.003,
            0,
          ),
        );
      }
    }
    return shapes;
  },
};
