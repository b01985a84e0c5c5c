import type { LatheShape, Shape, TubeShape, Vec2, Vec3 } from './shapes.ts';

/** Height of the figure, m: about an adult's in both countries, and a round number to measure trains by. */
export const figureHeight = 1.75;

/**
 * A plain standing person for scale, feet on y = 0 at the origin, facing +z: a mannequin without face or clothes, so that
 * it gives size and says nothing else. Proportions: eight heads, a drawing school's canon.
 */
export function figureShapes(): readonly Shape[] {
  return [
    turned(
      [0, 0.8, 0],
      [
        [0, 0],
        [0.12, 0.01],
        [0.155, 0.1],
        [0.135, 0.26],
        [0.165, 0.46],
        [0.15, 0.58],
        [0.06, 0.64],
        [0, 0.645],
      ],
    ),
    turned(
      [0, 1.42, 0],
      [
        [0, 0],
        [0.05, 0],
        [0.048, 0.1],
        [0.078, 0.17],
        [0.086, 0.23],
        [0.07, 0.295],
        [0.03, 0.325],
        [0, 0.33],
      ],
    ),
    ...[1, -1].flatMap((side): Shape[] => [
      turned(
        [side * 0.085, 0, 0],
        [
          [0, 0.02],
          [0.045, 0.02],
          [0.042, 0.1],
          [0.06, 0.34],
          [0.055, 0.46],
          [0.085, 0.84],
          [0, 0.86],
        ],
      ),
      limb(
        [
          [side * 0.085, 0.035, -0.05],
          [side * 0.095, 0.03, 0.15],
        ],
        0.035,
      ),
      limb(
        [
          [side * 0.15, 1.38, 0],
          [side * 0.215, 1.33, 0],
          [side * 0.235, 1.08, -0.01],
          [side * 0.23, 0.8, 0.05],
        ],
        0.042,
      ),
    ]),
  ];
}

function turned(at: Vec3, profile: readonly Vec2[]): LatheShape {
  return { kind: 'lathe', role: 'figure', detail: 2, at, axis: 'y', profile, segments: 12 };
}

function limb(path: readonly Vec3[], radius: number): TubeShape {
  return { kind: 'tube', role: 'figure', detail: 2, path, radius, sides: 8 };
}
