import type { Axis, Detail, LatheShape, Shape, Vec2, Vec3 } from '../../shapes.ts';

const glasses = ['bottle-green', 'bottle-brown', 'bottle-amber', 'bottle-clear', 'bottle-red'];
const labels = ['label-cream', 'label-dark', 'label-white', 'label-gold'];
const foils = ['foil-red', 'brass', 'black'];

/** A bottle, 0.31 tall and 0.074 across (look sheet), of the `n`th glass, label and foil, from `at` along `axis`. */
export function bottle(
  n: number,
  at: Vec3,
  axis: Axis = 'y',
  detail: Detail = 1,
): readonly Shape[] {
  const pick = (list: readonly string[], k: number) => list[Math.abs(k) % list.length] ?? '';
  const part = (role: string, profile: readonly Vec2[], own: Detail): LatheShape => ({
    kind: 'lathe',
    role,
    detail: own,
    axis,
    at,
    profile,
    segments: 8,
  });
  // Two forms: Bordeaux shoulders, or a spirit's straight body and short neck.
  const spirit = n % 3 === 1;
  const glass = pick(glasses, n * 7 + (n >> 2));
  return [
    part(
      glass,
      spirit
        ? [
            [0, 0],
            [0.037, 0],
            [0.037, 0.2],
            [0.015, 0.235],
            [0.015, 0.275],
          ]
        : [
            [0, 0],
            [0.036, 0],
            [0.036, 0.185],
            [0.014, 0.235],
            [0.013, 0.29],
          ],
      detail,
    ),
    part(
      pick(foils, n * 5 + 1),
      spirit
        ? [
            [0.018, 0.265],
            [0.018, 0.292],
            [0, 0.292],
          ]
        : [
            [0.0146, 0.255],
            [0.0158, 0.31],
            [0, 0.31],
          ],
      detail,
    ),
    part(
      pick(labels, n * 3 + (n >> 1)),
      [
        [0.0378, 0.05],
        [0.0378, spirit ? 0.15 : 0.13],
      ],
      0,
    ),
  ];
}
