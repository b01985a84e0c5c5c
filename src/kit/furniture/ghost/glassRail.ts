import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';
import { stemGlass } from './stemGlass.ts';

/** Between two glasses along the rail, m. */
const pitch = 0.115;

/** A brass rail under the ceiling, `width` (1.6), with stemmed glasses hung by their feet; `height` (0.5) from their rims to the ceiling. */
export const glassRail: Piece = {
  kind: 'glass-rail',
  rest: 'ceiling',
  shapes: ({ width = 1.6, height = 0.5 }) => {
    const foot = 0.2;
    const shapes: Shape[] = [];
    for (const z of [-0.07, 0.07]) {
      shapes.push(drum('brass', [-width / 2, foot + 0.012, z], 'x', 0.009, width, 8));
    }
    for (const s of [-1, 1]) {
      const x = s * (width / 2 - 0.1);
      shapes.push(
        drum('brass', [x, foot + 0.012, 0], 'y', 0.008, height - foot - 0.012, 6),
        drum('brass', [x, foot + 0.012, -0.09], 'z', 0.008, 0.18, 6),
      );
    }
    const n = Math.floor((width - 0.1) / pitch);
    for (let i = 0; i < n; i++) {
      shapes.push(
        ...stemGlass([(i - (n - 1) / 2) * pitch, 0, i % 2 ? 0.045 : -0.045], 0.2, 0.042, {
          hung: true,
        }),
      );
    }
    return shapes;
  },
};
