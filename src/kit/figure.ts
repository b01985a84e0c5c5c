import type { PatchShape, Shape, Vec3 } from './shapes.ts';

/** Height of the figure, m: about an adult's in both countries, and a round number to measure trains by. */
export const figureHeight = 1.75;

/** A level cut: its height, its middle across and ahead, half its width, half its depth; m. */
type Cut = readonly [y: number, x: number, z: number, wide: number, deep: number];

/**
 * A plain standing person for scale, feet on y = 0 at the origin, facing +z: a jacket, trousers, shoes, short hair and no
 * face, so that it gives size and says nothing else. Proportions: eight heads, a drawing school's canon.
 */
export function figureShapes(): readonly Shape[] {
  return [
    skinned('coat', torso, 24),
    skinned('coat', collar, 16),
    skinned('skin', head, 16),
    skinned('dark', hair, 16),
    { kind: 'tube', role: 'figure-skin', detail: 2, path: nose, radius: 0.011, sides: 5 },
    ...[1, -1].flatMap((side) => [
      skinned('cloth', leg, 12, side),
      skinned('dark', shoe, 14, side),
      skinned('coat', sleeve, 12, side),
      skinned('skin', hand, 8, side),
      skinned('skin', ear, 6, side),
    ]),
  ];
}

const torso: readonly Cut[] = [
  [0.86, 0, 0, 0, 0],
  [0.85, 0, 0, 0.164, 0.118],
  [0.9, 0, 0, 0.17, 0.124],
  [0.93, 0, 0, 0.162, 0.118],
  [1.02, 0, 0.002, 0.148, 0.108],
  [1.1, 0, 0.004, 0.15, 0.11],
  [1.22, 0, 0.006, 0.168, 0.122],
  [1.32, 0, 0.002, 0.178, 0.122],
  [1.395, 0, -0.006, 0.178, 0.104],
  [1.44, 0, -0.012, 0.14, 0.082],
  [1.475, 0, -0.014, 0.078, 0.064],
  [1.48, 0, -0.014, 0, 0],
];

const collar: readonly Cut[] = [
  [1.44, 0, 0.004, 0.1, 0.088],
  [1.475, 0, -0.006, 0.082, 0.08],
  [1.52, 0, -0.02, 0.07, 0.062],
  [1.505, 0, -0.014, 0.06, 0.056],
];

const head: readonly Cut[] = [
  [1.46, 0, -0.012, 0.056, 0.056],
  [1.525, 0, -0.006, 0.052, 0.058],
  [1.532, 0, 0.026, 0.038, 0.062],
  [1.558, 0, 0.018, 0.055, 0.08],
  [1.6, 0, 0.006, 0.067, 0.091],
  [1.65, 0, 0, 0.074, 0.096],
  [1.7, 0, -0.002, 0.071, 0.093],
  [1.735, 0, -0.004, 0.045, 0.06],
];

const hair: readonly Cut[] = [
  [1.565, 0, -0.05, 0.05, 0.03],
  [1.61, 0, -0.036, 0.07, 0.062],
  [1.65, 0, -0.028, 0.079, 0.08],
  [1.688, 0, -0.012, 0.08, 0.096],
  [1.716, 0, -0.004, 0.071, 0.096],
  [1.738, 0, -0.006, 0.05, 0.068],
  [figureHeight, 0, -0.008, 0, 0],
];

const nose: readonly Vec3[] = [
  [0, 1.655, 0.09],
  [0, 1.618, 0.106],
];

const ear: readonly Cut[] = [
  [1.6, 0.07, -0.006, 0.002, 0.006],
  [1.625, 0.077, -0.008, 0.009, 0.014],
  [1.652, 0.081, -0.012, 0.009, 0.017],
  [1.664, 0.078, -0.012, 0, 0],
];

const leg: readonly Cut[] = [
  [0.05, 0.135, -0.012, 0.054, 0.074],
  [0.09, 0.134, -0.02, 0.054, 0.066],
  [0.3, 0.126, -0.016, 0.056, 0.066],
  [0.5, 0.116, 0.006, 0.06, 0.07],
  [0.7, 0.102, 0.004, 0.074, 0.086],
  [0.82, 0.086, 0, 0.082, 0.1],
  [0.9, 0.078, 0, 0.08, 0.104],
];

const shoe: readonly Cut[] = [
  [0, 0.145, 0.036, 0, 0],
  [0.001, 0.145, 0.036, 0.045, 0.134],
  [0.03, 0.145, 0.036, 0.047, 0.137],
  [0.058, 0.142, 0.026, 0.043, 0.118],
  [0.085, 0.136, -0.012, 0.042, 0.07],
];

/** Hangs a hand's width off the hip. */
const sleeve: readonly Cut[] = [
  [0.855, 0.284, 0.034, 0, 0],
  [0.85, 0.284, 0.034, 0.036, 0.042],
  [0.98, 0.274, 0.012, 0.042, 0.048],
  [1.11, 0.258, -0.012, 0.046, 0.052],
  [1.26, 0.232, -0.012, 0.052, 0.06],
  [1.37, 0.202, -0.01, 0.053, 0.062],
  [1.42, 0.17, -0.01, 0.04, 0.05],
  [1.44, 0.15, -0.01, 0, 0],
];

const hand: readonly Cut[] = [
  [0.68, 0.288, 0.056, 0, 0],
  [0.692, 0.288, 0.056, 0.012, 0.022],
  [0.75, 0.294, 0.05, 0.017, 0.036],
  [0.8, 0.292, 0.046, 0.02, 0.043],
  [0.86, 0.284, 0.034, 0.024, 0.03],
];

/** Level cuts, from below, joined to a smooth skin; on the side −1 mirrored. */
function skinned(part: string, cuts: readonly Cut[], around: number, side = 1): PatchShape {
  return {
    kind: 'patch',
    role: `figure-${part}`,
    detail: 2,
    rows: cuts.map(([y, x, z, wide, deep]) =>
      Array.from({ length: around + 1 }, (_, i): Vec3 => {
        const angle = (-2 * Math.PI * i) / around;
        return [side * x + wide * Math.cos(angle), y, z + deep * Math.sin(angle)];
      }),
    ),
  };
}
