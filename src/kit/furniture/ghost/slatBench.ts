import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A changing-room bench of slats on steel legs, `width` (1.1) × 0.36, seat 0.45. */
export const slatBench: Piece = {
  kind: 'slat-bench',
  rest: 'floor',
  shapes: ({ width = 1.1 }) => {
    const shapes: Shape[] = [];
    for (let i = 0; i < 4; i++) {
      shapes.push(slab('wood-light', [0, 0.42, -0.135 + i * 0.09], [width, 0.03, 0.075], 0.006));
    }
    for (const s of [-1, 1]) {
      const x = s * (width / 2 - 0.08);
      shapes.push(slab('steel', [x, 0.4, 0], [0.04, 0.02, 0.34], 0.004, 1));
      for (const z of [-0.14, 0.14])
        shapes.push(slab('steel', [x, 0, z], [0.035, 0.4, 0.035], 0.006));
    }
    return shapes;
  },
};
