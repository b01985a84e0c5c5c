import type { Shape } from '../../shapes.ts';

/**
 * A shade that tapers from radius `low` to `high` over `height`, standing at y: brightest at the bulb's height, dimmer
 * towards both rims, open above and below.
 */
export function lampShade(
  at: readonly [number, number, number],
  low: number,
  high: number,
  height: number,
  segments = 14,
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
    {
      kind: 'lathe',
      role: 'lamp-bulb',
      detail: 1,
      axis: 'y',
      at: [x, y + height * 0.3, z],
      profile: [
        [0, 0],
        [0.022, 0.012],
        [0.026, 0.03],
        [0, 0.055],
      ],
      segments: 6,
    },
  ];
}
