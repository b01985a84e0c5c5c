import type { Shape, Vec3 } from '../../shapes.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A ceiling lamp shaped like a flower, 0.7 m across (`width`), 0.16 m high: `count` (8) glass petals round a bright heart. */
export const flowerLight: Piece = {
  kind: 'flower-light',
  rest: 'ceiling',
  shapes: ({ width = 0.7, count = 8, roles = {} }) => {
    const r = width / 2;
    const shapes: Shape[] = [
      turned(
        roles.metal ?? 'gold',
        [0, 0.09, 0],
        [
          [0, 0],
          [r * 0.2, 0.005],
          [r * 0.3, 0.04],
          [r * 0.34, 0.07],
        ],
        16,
        2,
      ),
      turned(
        'lamp-bulb',
        [0, 0.03, 0],
        [
          [0, 0],
          [r * 0.13, 0.02],
          [r * 0.19, 0.05],
          [r * 0.14, 0.075],
        ],
        12,
        2,
      ),
    ];
    for (let i = 0; i < count; i++) {
      const angle = (2 * Math.PI * i) / count;
      shapes.push({
        kind: 'patch',
        role: i % 2 === 0 ? 'lamp-petal' : 'lamp-shade',
        detail: 2,
        rows: petal(angle, r, (Math.PI / count) * 0.94, i % 2 === 0 ? 0 : 0.018),
      });
    }
    return shapes;
  },
};

/** A petal that leaves the heart, dips and turns up at its rim; its faces look down. */
function petal(angle: number, r: number, half: number, lift: number): readonly (readonly Vec3[])[] {
  return [0, 0.25, 0.5, 0.75, 1].map((t) => {
    const out = r * (0.16 + 0.84 * t);
    const wide = half * Math.sin(Math.PI * (0.22 + 0.62 * t)) * (1.02 - 0.1 * t);
    return [1, 0.5, 0, -0.5, -1].map((s): Vec3 => {
      const a = angle + s * wide;
      const cup = 0.02 * s * s;
      return [
        out * Math.cos(a),
        0.105 - 0.085 * Math.sin(Math.PI * 0.62 * t) + lift + cup,
        out * Math.sin(a),
      ];
    });
  });
}
