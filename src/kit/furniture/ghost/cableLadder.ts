import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { pipe } from './parts.ts';

const cables = [
  ['rubber', 0.02],
  ['rubber', 0.026],
  ['engine-blue', 0.014],
  ['rubber', 0.022],
  ['bin-yellow', 0.012],
  ['rubber', 0.016],
  ['rubber', 0.02],
  ['plastic-red', 0.012],
] as const;

/** A ladder of cables under a ceiling along x, `width` (3) long, `depth` (0.4) across; its hangers reach `height` (0.26) up. */
export const cableLadder: Piece = {
  kind: 'cable-ladder',
  rest: 'ceiling',
  shapes: ({ width = 3, depth = 0.4, height = 0.26 }) => {
    const d = depth / 2;
    const shapes: Shape[] = [-1, 1].map((side) =>
      slab('aluminium', [0, 0, side * d], [width, 0.08, 0.012], 0.003),
    );
    const rungs = Math.round(width / 0.3);
    for (let i = 0; i <= rungs; i++) {
      shapes.push(
        slab(
          'aluminium',
          [-width / 2 + 0.02 + ((width - 0.04) * i) / rungs, 0.005, 0],
          [0.03, 0.016, depth],
          0.002,
          1,
        ),
      );
    }
    const hangers = Math.max(2, Math.round(width / 1.3) + 1);
    for (let i = 0; i < hangers; i++) {
      const x = -width / 2 + 0.15 + ((width - 0.3) * i) / (hangers - 1);
      for (const side of [-1, 1])
        shapes.push(
          pipe(
            'steel',
            [
              [x, 0.02, side * (d + 0.012)],
              [x, height, side * (d + 0.012)],
            ],
            0.008,
            1,
            6,
          ),
        );
    }
    const pitch = (depth - 0.05) / cables.length;
    cables.forEach(([role, radius], k) => {
      const z = -d + 0.025 + pitch * (k + 0.5);
      shapes.push(
        pipe(
          role,
          [
            [-width / 2, 0.022 + radius, z],
            [-width * 0.2, 0.024 + radius, z + 0.006],
            [width * 0.15, 0.022 + radius, z - 0.006],
            [width / 2, 0.022 + radius, z],
          ],
          radius,
          1,
          6,
        ),
      );
    });
    return shapes;
  },
};
