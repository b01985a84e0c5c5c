import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/** A few timetables rolled up, `width` (0.5) long along x, `count` (4) of them, those on top in the hollows between the lower. */
export const paperRolls: Piece = {
  kind: 'paper-rolls',
  rest: 'top',
  shapes: ({ width = 0.5, count = 4 }) => {
    const radius = 0.032;
    const low = Math.ceil(count / 2 + 0.5);
    return Array.from({ length: count }, (_, i) => {
      const up = i >= low;
      const k = up ? i - low + 0.5 : i;
      const z = (k - (low - 1) / 2) * radius * 2.05;
      const y = radius + (up ? radius * 1.72 : 0);
      const long = width - 0.05 * (i % 3);
      return [
        drum('paper', [-long / 2, y, z], 'x', radius, long, 10),
        drum('case-grey', [-long / 2 - 0.001, y, z], 'x', radius * 0.55, long + 0.002, 8, 0),
        drum(
          i % 2 ? 'plastic-red' : 'cloth-blue',
          [-0.012, y, z],
          'x',
          radius + 0.001,
          0.014,
          10,
          1,
        ),
      ];
    }).flat();
  },
};
