import type { Shape, Vec2, Vec3 } from '../../shapes.ts';
import { spun } from './parts.ts';

/**
 * A stemmed glass of `height`, its bowl `radius` wide at most, its foot at `at`, or its rim with `hung`. The bowl is clear; foot,
 * stem, the bowl's ground and its rim catch the light, and so does a line down the bowl's side: without these one looks through it.
 */
export function stemGlass(
  [x, y, z]: Vec3,
  height: number,
  radius: number,
  { hung = false, wine }: { readonly hung?: boolean; readonly wine?: string } = {},
): readonly Shape[] {
  const bowl: readonly Vec2[] = [
    [radius * 0.16, 0.46],
    [radius * 0.78, 0.58],
    [radius, 0.76],
    [radius * 0.8, 1],
  ];
  const turn = (role: string, profile: readonly Vec2[], segments: number, detail: 0 | 1): Shape => {
    const scaled = profile.map(([r, h]): Vec2 => [r, h * height]);
    return spun(
      role,
      [x, y, z],
      'y',
      hung ? scaled.map(([r, h]): Vec2 => [r, height - h]).toReversed() : scaled,
      segments,
      detail,
    );
  };
  const gleam = bowl.map(([r, h]): Vec3 => {
    const up = (hung ? 1 - h : h) * height;
    return [x + r * 0.5, y + up, z + r * 0.9];
  });
  return [
    turn('glass', bowl, 9, 1),
    turn(
      'crystal',
      [
        [0, 0.004],
        [radius * 0.92, 0.012],
        [0.0048, 0.05],
        [0.0042, 0.44],
        [radius * 0.3, 0.49],
        [0, 0.5],
      ],
      8,
      1,
    ),
    turn(
      'crystal',
      [
        [radius * 0.8 + 0.0014, 0.985],
        [radius * 0.8 + 0.0014, 1],
        [radius * 0.8 - 0.0016, 1.002],
      ],
      10,
      0,
    ),
    { kind: 'tube', role: 'crystal', detail: 0, path: gleam, radius: 0.0016, sides: 3 },
    ...(wine
      ? [
          turn(
            wine,
            [
              [radius * 0.2, 0.5],
              [radius * 0.72, 0.59],
              [radius * 0.86, 0.67],
              [0, 0.672],
            ],
            9,
            0,
          ),
        ]
      : []),
  ];
}
