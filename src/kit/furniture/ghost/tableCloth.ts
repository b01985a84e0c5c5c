import { block } from '../../inside/shell/block.ts';
import type { Piece } from '../piece.ts';

/** A cloth over a small table of `width` (0.56) × `depth` (0.5), with two woven lines along its hem. Roles: `cloth`, `hem`. */
export const tableCloth: Piece = {
  kind: 'table-cloth',
  rest: 'top',
  shapes: ({ width = 0.56, depth = 0.5, roles = {} }) => {
    const cloth = roles.cloth ?? 'linen';
    const hem = roles.hem ?? 'cloth-red';
    const [w, d] = [width / 2 - 0.03, depth / 2 - 0.02];
    return [
      block(cloth, [-w, w], [0, 0.005], [-d, d], 0.002),
      ...[0.03, 0.06].flatMap((off) => [
        block(hem, [-w + off, w - off], [0.005, 0.0056], [d - off - 0.01, d - off], 0, 1),
        ...[-1, 1].map((side) =>
          block(
            hem,
            [side * (w - off), side * (w - off - 0.01)],
            [0.005, 0.0056],
            [-d, d - off],
            0,
            1,
          ),
        ),
      ]),
    ];
  },
};
