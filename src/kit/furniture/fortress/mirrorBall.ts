import type { Vec2 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

const rings = 10;

/** A ball of small mirrors on a rod, 0.3 m across (`width`), hanging `height` 0.42 m in all. */
export const mirrorBall: Piece = {
  kind: 'mirror-ball',
  rest: 'ceiling',
  shapes: ({ width = 0.3, height = 0.42 }) => {
    const r = width / 2;
    const profile = Array.from({ length: rings + 1 }, (_, i): Vec2 => {
      const angle = -Math.PI / 2 + (Math.PI * i) / rings;
      return [Math.max(0, r * Math.cos(angle)), r + r * Math.sin(angle)];
    });
    return [
      {
        kind: 'lathe',
        role: 'mirror-tile',
        detail: 2,
        axis: 'y',
        at: [0, 0, 0],
        profile,
        segments: 20,
        creases: profile.map((_, i) => i).slice(1, -1),
      },
      bar(
        'steel',
        [
          [0, width - 0.01, 0],
          [0, height, 0],
        ],
        0.008,
        6,
        1,
      ),
    ];
  },
};
