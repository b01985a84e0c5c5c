import { block } from '../../inside/shell/block.ts';
import type { Piece } from '../piece.ts';

/** A stretcher folded along its length and strapped to a wall, `width` 1.3 long, 0.16 high, 0.12 deep: two poles, linen, straps. */
export const foldedStretcher: Piece = {
  kind: 'folded-stretcher',
  rest: 'wall',
  shapes: ({ width = 1.3 }) => {
    const w = width / 2;
    return [
      block('linen', [-w + 0.12, w - 0.12], [0.02, 0.14], [0.025, 0.11], 0.03),
      ...[0.012, 0.118].map((y) =>
        block('wood-light', [-w, w], [y, y + 0.034], [0.03, 0.064], 0.012),
      ),
      ...[-0.55, 0.55].map((at) =>
        block('black', [w * at - 0.02, w * at + 0.02], [-0.004, 0.166], [0, 0.116], 0.006),
      ),
    ];
  },
};
