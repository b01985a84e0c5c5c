import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { type LimbRing, limb } from '../limb.ts';

/** A coat that hangs by its collar at x, its hem at y = 0.02, 0.9 m long: sloping shoulders, sleeves, an open front with folds. */
export function hungCoat(role: string, x: number, lining = 'black'): readonly Shape[] {
  const ring = (y: number, wide: number, deep: number): LimbRing => ({
    at: [x, y, 0.085],
    wide: 0.85 * wide,
    high: deep,
  });
  const upright = { up: [0, 0, 1], sides: 14, detail: 2 } as const;
  const sleeve = (side: 1 | -1): Shape =>
    limb(
      role,
      [
        { at: [x + side * 0.112, 0.775, 0.075], wide: 0.03, high: 0.04 },
        { at: [x + side * 0.159, 0.71, 0.08], wide: 0.052, high: 0.056 },
        { at: [x + side * 0.182, 0.55, 0.085], wide: 0.05, high: 0.054 },
        { at: [x + side * 0.189, 0.4, 0.095], wide: 0.044, high: 0.05 },
        { at: [x + side * 0.182, 0.22, 0.105], wide: 0.046, high: 0.05 },
        { at: [x + side * 0.182, 0.215, 0.105], wide: 0.03, high: 0.03 },
      ],
      { up: [0, 0, 1], sides: 9, detail: 2 },
    );
  // Folds fall from the shoulders: dark lines between rounded ribs of cloth.
  const fold = (top: Vec3, foot: Vec3, radius: number): Shape =>
    bar(
      role,
      [top, [(top[0] + foot[0]) / 2, (top[1] + foot[1]) / 2, foot[2] + 0.006], foot],
      radius,
      6,
      1,
    );
  return [
    limb(
      role,
      [
        ring(0.02, 0.2, 0.066),
        ring(0.03, 0.212, 0.078),
        ring(0.22, 0.2, 0.074),
        ring(0.46, 0.178, 0.066),
        ring(0.64, 0.182, 0.064),
        ring(0.73, 0.17, 0.058),
        ring(0.79, 0.115, 0.05),
        ring(0.83, 0.066, 0.042),
        ring(0.87, 0.058, 0.036),
        ring(0.905, 0.02, 0.012),
      ],
      upright,
    ),
    sleeve(1),
    sleeve(-1),
    ...[-0.15, -0.075, 0.08, 0.15].map((dx) =>
      fold([x + dx * 0.7, 0.56, 0.118], [x + dx * 1.1, 0.035, 0.142 - 0.22 * Math.abs(dx)], 0.019),
    ),
    // The front edge with its buttons, the collar's two wings, a pocket flap on each side.
    bar(
      lining,
      [
        [x + 0.012, 0.8, 0.134],
        [x + 0.016, 0.66, 0.149],
        [x + 0.012, 0.46, 0.151],
        [x + 0.016, 0.03, 0.163],
      ],
      0.005,
      4,
      1,
    ),
    ...[-1, 1].flatMap((side): Shape[] => [
      bar(
        role,
        [
          [x + side * 0.052, 0.87, 0.1],
          [x + side * 0.045, 0.8, 0.132],
          [x + side * 0.021, 0.69, 0.147],
        ],
        0.022,
        7,
        1,
      ),
      {
        kind: 'box',
        role,
        detail: 1,
        at: [x + side * 0.095, 0.3, 0.142],
        size: [0.1, 0.05, 0.016],
        bevel: 0.006,
        turn: [-0.05, side * 0.5, side * 0.06],
      },
    ]),
    ...[0.6, 0.48, 0.36].map(
      (y): Shape => ({
        kind: 'box',
        role: 'jar-brown',
        detail: 0,
        at: [x - 0.022, y, 0.153],
        size: [0.02, 0.02, 0.012],
        bevel: 0.006,
      }),
    ),
  ];
}
