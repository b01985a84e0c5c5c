import { BoxBuilder } from './boxBuilder.ts';
import type { LandBuffer } from './landBuffer.ts';

export type SleeperKind = 'concrete' | 'wood';

/** Spacing of sleepers, m: 1840 a kilometre in Russia, 1667 in North Korea (vehicle sheet, section 11). */
export const sleeperPitch: Readonly<Record<SleeperKind, number>> = {
  concrete: 0.5435,
  wood: 0.6,
};

/**
 * One sleeper across the track at x = 0, the rail's foot 0.18 under rail top. Concrete: 2.70 × 0.30, lower in the middle;
 * wood: 2.50 × 0.22. Only what shows above the ballast, plus a little.
 */
export function sleeperMesh(kind: SleeperKind, gauge: number): LandBuffer {
  const builder = new BoxBuilder();
  if (kind === 'wood') {
    builder.block([-0.11, -0.3, -1.25], [0.11, -0.188, 1.25], [0.075, 0.058, 0.045], 0.008);
    return builder.buffer();
  }
  const colour = [0.37, 0.35, 0.31] as const;
  const seat = gauge / 2 + 0.0375;
  const stations: readonly (readonly [number, number])[] = [
    [-1.35, -0.2],
    [-seat - 0.2, -0.19],
    [-seat + 0.22, -0.19],
    [-0.3, -0.228],
    [0.3, -0.228],
    [seat - 0.22, -0.19],
    [seat + 0.2, -0.19],
    [1.35, -0.2],
  ];
  for (let i = 0; i + 1 < stations.length; i++) {
    const [z0, y0] = stations[i] ?? [0, 0];
    const [z1, y1] = stations[i + 1] ?? [0, 0];
    const top = 0.105;
    const foot = 0.15;
    builder.quad(
      [
        [-top, y0, z0],
        [-top, y1, z1],
        [top, y1, z1],
        [top, y0, z0],
      ],
      colour,
    );
    for (const s of [1, -1] as const) {
      const wall = [
        [s * foot, -0.33, z0],
        [s * top, y0, z0],
        [s * top, y1, z1],
        [s * foot, -0.33, z1],
      ] as const;
      builder.quad(s === 1 ? wall : [wall[3], wall[2], wall[1], wall[0]], colour);
    }
  }
  for (const s of [1, -1] as const) {
    const end = [
      [-0.15, -0.33, s * 1.35],
      [0.15, -0.33, s * 1.35],
      [0.105, -0.2, s * 1.35],
      [-0.105, -0.2, s * 1.35],
    ] as const;
    builder.quad(s === 1 ? end : [end[3], end[2], end[1], end[0]], colour);
  }
  return builder.buffer();
}
