import { BoxBuilder } from './boxBuilder.ts';
import type { LandBuffer } from './landBuffer.ts';
import type { SleeperKind } from './sleeperMesh.ts';

const rust = [0.085, 0.048, 0.03] as const;
const dark = [0.05, 0.04, 0.034] as const;

/** What holds both rails to one sleeper at x = 0: bolted clips on concrete, tie plate and dog spikes on wood. */
export function fasteningMesh(kind: SleeperKind, gauge: number): LandBuffer {
  const builder = new BoxBuilder();
  for (const side of [-1, 1]) {
    const rail = side * (gauge / 2 + 0.0375);
    if (kind === 'wood') {
      builder.block([-0.08, -0.19, rail - 0.15], [0.08, -0.172, rail + 0.15], rust, 0.004);
      for (const [x, d] of [
        [-0.05, 0.085],
        [0.05, 0.085],
        [-0.03, -0.085],
        [0.03, -0.085],
      ] as const)
        builder.block(
          [x - 0.014, -0.175, rail + d - 0.02],
          [x + 0.014, -0.145, rail + d + 0.02],
          dark,
          0.006,
        );
      continue;
    }
    builder.block([-0.09, -0.195, rail - 0.1], [0.09, -0.176, rail + 0.1], dark, 0.002);
    for (const d of [-0.105, 0.105]) {
      builder.block(
        [-0.055, -0.19, rail + d - 0.04],
        [0.055, -0.152, rail + d + 0.04],
        rust,
        0.018,
      );
      builder.block(
        [-0.018, -0.152, rail + d - 0.018],
        [0.018, -0.105, rail + d + 0.018],
        dark,
        0.004,
      );
    }
  }
  return builder.buffer();
}
