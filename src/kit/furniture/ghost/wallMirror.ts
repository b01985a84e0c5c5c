import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A mirror on the wall, `width` × `height` (0.8 × 1.0), in a thin frame; `frame` names its role. */
export const wallMirror: Piece = {
  kind: 'wall-mirror',
  rest: 'wall',
  shapes: ({ width = 0.8, height = 1, roles = {} }) => {
    const frame = roles.frame ?? 'steel';
    const shapes: Shape[] = [
      slab('mirror', [0, 0.02, 0.01], [width - 0.04, height - 0.04, 0.012], 0),
    ];
    for (const s of [-1, 1]) {
      shapes.push(slab(frame, [s * (width / 2 - 0.012), 0, 0.011], [0.024, height, 0.022], 0.004));
    }
    for (const y of [0, height - 0.024]) {
      shapes.push(slab(frame, [0, y, 0.011], [width - 0.048, 0.024, 0.022], 0.004));
    }
    return shapes;
  },
};
