import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { leafBlade } from '../leafBlade.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

/** A vase of `count` (9) flowers, `height` 0.4 m in all; `variant` `low` is a bowl of them. Roles: `vase`, `petal`. */
export const vase: Piece = {
  kind: 'vase',
  rest: 'top',
  shapes: ({
    variant,
    height = variant === 'low' ? 0.2 : 0.4,
    count = 9,
    roles = {},
    seed = 1,
  }) => {
    const random = seeded(seed);
    const low = variant === 'low';
    const neck = low ? height * 0.42 : height * 0.52;
    const r = low ? 0.09 : 0.055;
    const shapes: Shape[] = [
      turned(
        roles.vase ?? 'porcelain',
        [0, 0, 0],
        low
          ? [
              [0, 0],
              [r * 0.5, 0],
              [r * 0.55, 0.012],
              [r, neck * 0.7],
              [r, neck],
              [r * 0.9, neck],
              [r * 0.85, neck * 0.7],
            ]
          : [
              [0, 0],
              [r * 0.6, 0],
              [r * 0.9, neck * 0.18],
              [r, neck * 0.42],
              [r * 0.62, neck * 0.78],
              [r * 0.5, neck * 0.9],
              [r * 0.66, neck],
              [r * 0.5, neck * 0.96],
            ],
        12,
        2,
      ),
    ];
    for (let i = 0; i < count; i++) {
      const angle = i * 2.39996;
      const spread = Math.sqrt((i + 0.4) / count) * (low ? 0.1 : 0.115);
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const top = height - 0.03 - 0.35 * spread - 0.02 * random();
      const head: Vec3 = [c * spread, top, s * spread];
      shapes.push(
        bar(
          'stem',
          [
            [c * 0.012, neck - 0.04, s * 0.012],
            [c * spread * 0.45, (neck + top) / 2, s * spread * 0.45],
            head,
          ],
          0.0025,
          3,
          0,
        ),
        blossom(roles.petal ?? 'petal-red', head, 0.026 + 0.008 * random()),
      );
      if (i % 2 === 0) {
        shapes.push(
          ...leafBlade({
            roles: ['leaf-green', 'leaf-dark'],
            from: [c * spread * 0.4, neck + 0.02, s * spread * 0.4],
            heading: angle + 0.9,
            length: 0.09,
            width: 0.03,
            rise: 0.9,
            droop: 1.2,
            fold: 0.25,
            steps: 2,
            detail: 0,
          }),
        );
      }
    }
    return shapes;
  },
};

/** A round head of petals with a hollow in its middle. */
function blossom(role: string, [x, y, z]: Vec3, r: number): Shape {
  return {
    kind: 'lathe',
    role,
    detail: 1,
    axis: 'y',
    at: [x, y - r * 0.4, z],
    profile: [
      [r * 0.15, 0],
      [r * 0.85, r * 0.3],
      [r, r * 1.0],
      [r * 0.55, r * 1.5],
      [r * 0.3, r * 1.35],
      [0, r * 1.4],
    ],
    segments: 6,
    creases: [3],
  };
}
