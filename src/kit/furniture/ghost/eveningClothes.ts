import type { Shape } from '../../shapes.ts';
import { type LimbRing, limb } from '../limb.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';
import { ball, pipe } from './parts.ts';

/** From the wall to the clothes' middle, m: they hang clear of a sofa's back. */
const out = 0.15;

/**
 * Evening clothes on two hangers of a brass rail: a dinner jacket with its shirt and bow tie, and a long dress; 0.9 wide, 1.2
 * high from the dress's hem. Roles: `suit`, `dress`.
 */
export const eveningClothes: Piece = {
  kind: 'evening-clothes',
  rest: 'wall',
  shapes: ({ roles = {} }) => {
    const rail = 1.2;
    const shapes: Shape[] = [
      pipe(
        'brass',
        [
          [-0.44, rail, 0],
          [-0.44, rail, out],
          [0.44, rail, out],
          [0.44, rail, 0],
        ],
        0.009,
        2,
      ),
      ...[-0.22, 0.22].map((x) =>
        pipe(
          'chrome',
          [
            [x, rail + 0.01, out],
            [x, rail - 0.06, out],
          ],
          0.005,
        ),
      ),
    ];
    return [
      ...shapes,
      ...jacket(roles.suit ?? 'black', -0.22),
      ...dress(roles.dress ?? 'dress-wine', 0.22),
    ];
  },
};

function jacket(cloth: string, x: number): readonly Shape[] {
  return [
    pad(cloth, [x, 0.83, out], [0.34, 0.54, 0.11], { radius: 0.045, round: 2 }),
    pad(cloth, [x, 0.5, out], [0.37, 0.24, 0.12], { radius: 0.045, round: 2 }),
    pad('linen', [x, 0.9, out + 0.052], [0.11, 0.36, 0.02], { radius: 0.008 }),
    ...[-1, 1].flatMap((side): readonly Shape[] => [
      pipe(
        cloth,
        [
          [x + side * 0.03, 1.12, out],
          [x + side * 0.16, 1.07, out],
          [x + side * 0.2, 0.97, out],
        ],
        0.05,
        2,
      ),
      pipe(
        cloth,
        [
          [x + side * 0.2, 0.99, out],
          [x + side * 0.215, 0.74, out],
          [x + side * 0.2, 0.47, out + 0.015],
        ],
        0.048,
        2,
      ),
      // Lapels of satin; the bow.
      {
        kind: 'box',
        role: 'black-gloss',
        detail: 1,
        at: [x + side * 0.062, 0.92, out + 0.06],
        size: [0.05, 0.32, 0.016],
        bevel: 0.005,
        turn: [0, 0, side * 0.19],
      },
      {
        kind: 'box',
        role: 'black',
        detail: 1,
        at: [x + side * 0.032, 1.075, out + 0.065],
        size: [0.05, 0.036, 0.02],
        bevel: 0.008,
        turn: [0, 0, side * 0.12],
      },
    ]),
    ...[0.7, 0.6].map((y) => ball('black-gloss', [x, y, out + 0.058], 0.011, 8)),
  ];
}

function dress(cloth: string, x: number): readonly Shape[] {
  const ring = (y: number, wide: number, high: number): LimbRing => ({
    at: [x, y, out],
    wide,
    high,
  });
  return [
    // `wide` is the depth and `high` the width here: the path falls, the rings' heights point along the wall.
    limb(
      cloth,
      [
        ring(1.0, 0.03, 0.1),
        ring(0.96, 0.048, 0.125),
        ring(0.86, 0.052, 0.12),
        ring(0.74, 0.045, 0.095),
        ring(0.62, 0.055, 0.125),
        ring(0.35, 0.07, 0.16),
        ring(0.08, 0.085, 0.195),
        ring(0.012, 0.086, 0.2),
      ],
      { up: [1, 0, 0], sides: 18, detail: 2 },
    ),
    ...[-1, 1].map((side) =>
      pipe(
        cloth,
        [
          [x + side * 0.08, 0.98, out + 0.01],
          [x + side * 0.06, 1.08, out + 0.01],
          [x + side * 0.02, 1.13, out],
        ],
        0.01,
        1,
      ),
    ),
    // Folds of the skirt.
    ...[-0.11, -0.04, 0.04, 0.11].map((dx) =>
      pipe(
        cloth,
        [
          [x + dx * 0.55, 0.7, out + 0.04],
          [x + dx * 1.0, 0.36, out + 0.062 - Math.abs(dx) * 0.2],
          [x + dx * 1.35, 0.02, out + 0.076 - Math.abs(dx) * 0.25],
        ],
        0.014,
        1,
      ),
    ),
  ];
}
