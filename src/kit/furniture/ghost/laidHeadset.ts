import type { Shape } from '../../shapes.ts';
import { drum, hose, pipe } from './parts.ts';

/** A headset laid down on a table at height `top`: bow, two shells, its cord. About (x, z), its bow to −z. */
export function laidHeadset(x: number, top: number, z: number): readonly Shape[] {
  const bow = Array.from({ length: 9 }, (_, i) => {
    const a = (Math.PI * i) / 8;
    return [x + 0.085 * Math.cos(a), top + 0.03, z - 0.1 * Math.sin(a)] as const;
  });
  return [
    pipe('machine-black', bow, 0.01, 2, 6),
    ...[-1, 1].map((side) =>
      drum('black', [x + side * 0.085 - 0.022, top + 0.04, z + 0.02], 'x', 0.04, 0.044, 14, 2),
    ),
    hose(
      'black',
      [
        [x - 0.09, top + 0.006, z + 0.05],
        [x - 0.16, top + 0.006, z + 0.02],
        [x - 0.12, top + 0.006, z - 0.1],
        [x - 0.1, top + 0.006, z - 0.2],
      ],
      0.004,
    ),
  ];
}
