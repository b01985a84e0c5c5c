import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/**
 * Points of light in a curved ceiling over `width` × `depth`, at seeded places; `height` is how far the ceiling falls at
 * `depth` / 2 from its crown (superellipse of exponent 2.6 over 1.4 m, look sheet). Its crown is at y = `height`.
 */
export const starLights: Piece = {
  kind: 'star-lights',
  rest: 'ceiling',
  shapes: ({ width = 2.6, depth = 1.9, height = 0.15, count = 36, seed = 1 }) => {
    const shapes: Shape[] = [];
    const fall = (z: number) => 1 - (1 - Math.abs(z / 1.4) ** 2.6) ** (1 / 2.6);
    const most = fall(depth / 2) || 1;
    for (let i = 0; i < count; i++) {
      // Golden-ratio sets: even, without rows.
      const x = (((i + 0.5) / count) % 1) - 0.5;
      const z = ((i * 0.618034 + (seed % 97) / 97) % 1) - 0.5;
      const y = height * (1 - fall(z * depth) / most);
      const r = 0.008 + 0.006 * ((i * 7 + seed) % 3) * 0.5;
      shapes.push(
        drum(
          'lamp-bulb',
          [x * width, Math.max(0, y - 0.012), z * depth],
          'y',
          r,
          0.012,
          6,
          i % 3 ? 0 : 1,
        ),
      );
    }
    return shapes;
  },
};
