import type { Shape } from '../../shapes.ts';

/**
 * A shade that tapers from radius `low` to `high` over `height`, standing at y: brightest at the bulb's height, dimmer
 * towards both rims.
 */
export function lampShade(
  at: readonly [number, number, number],
  low: number,
  high: number,
  height: number,
  segments = 18,
): readonly Shape[] {
  const [x, y, z] = at;
  const radius = (t: number) => low + (high - low) * t;
  const bands = [
    ['lamp-shade-dim', 0, 0.22],
    ['lamp-shade', 0.22, 0.68],
    ['lamp-shade-dim', 0.68, 1],
  ] as const;
  return [
    ...bands.map(
      ([role, from, to]): Shape => ({
        kind: 'lathe',
        role,
        detail: 2,
        axis: 'y',
        at: [x, y, z],
        profile: [
          [radius(from), height * from],
          [radius(to), height * to],
        ],
        segments,
      }),
    ),
    // Closed by a disc near each rim: one never looks through a shade.
    ...(
      [
        [0.06, -1],
        [0.94, 1],
      ] as const
    ).map(
      ([t, up]): Shape => ({
        kind: 'lathe',
        role: 'lamp-shade',
        detail: 1,
        axis: 'y',
        at: [x, y + height * t, z],
        profile:
          up === 1
            ? [
                [radius(t), 0],
                [0, 0.001],
              ]
            : [
                [0, 0],
                [radius(t), 0.001],
              ],
        segments: 8,
      }),
    ),
  ];
}
