import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { type LimbRing, limb } from '../limb.ts';
import { hoop } from './hoop.ts';

/**
 * A helicopter's mast at `mast` m along it under its bonnet, and its four blades turned in line with it: two reach out over the
 * nose and droop, two lie back over the boom on a cradle.
 */
export function foldedBlades(mast: number, sleeve: string, cloth: string): readonly Shape[] {
  const at = (z: number, t: number): Vec3 => [
    mast + 0.16 + 5.1 * t,
    1.985 - 0.16 * t ** 1.6,
    z * (0.35 + 0.65 * Math.min(1, 2.2 * t)),
  ];
  const over = (z: number, t: number): Vec3 => [mast - 0.16 - 2.75 * t, 2 - 0.13 * t ** 2, z * t];
  const cradle = at(0, 0.82);
  return [
    {
      kind: 'lathe',
      role: cloth,
      detail: 2,
      axis: 'y',
      at: [mast, 1.7, 0],
      profile: [
        [0.42, 0],
        [0.3, 0.08],
        [0.17, 0.17],
        [0.15, 0.24],
        [0.21, 0.29],
        [0.17, 0.37],
        [0, 0.41],
      ],
      segments: 16,
    },
    hoop([mast, 1.9, 0], 0.16, 'y'),
    ...[
      ...[-0.2, 0.2].map((z) => (t: number) => at(z, t)),
      ...[-0.34, 0.3].map((z) => (t: number) => over(z, t)),
    ].map((place) =>
      limb(
        sleeve,
        [0, 0.04, 0.3, 0.6, 0.97, 1].map(
          (t): LimbRing => ({
            at: place(t),
            wide: t === 0 || t === 1 ? 0.03 : 0.085,
            high: t === 0 || t === 1 ? 0.015 : 0.035,
          }),
        ),
        { sides: 8, detail: 2 },
      ),
    ),
    // Red streamers hang from the covers' ends, so that nobody forgets to take them off.
    ...[
      [at(0.2, 0.99), 0.3],
      [at(-0.2, 0.99), 0.34],
      [over(-0.34, 0.985), 0.3],
      [over(0.3, 0.985), 0.34],
    ].map(([p, long]): Shape => {
      const [x, y, z] = p as Vec3;
      return block(
        'flag-red',
        [x - 0.004, x + 0.004],
        [y - (long as number), y],
        [z - 0.03, z + 0.03],
        0.002,
        1,
      );
    }),
    block(
      'crate-batten',
      [cradle[0] - 0.03, cradle[0] + 0.03],
      [cradle[1] - 0.075, cradle[1] - 0.035],
      [-0.34, 0.34],
      0.006,
      1,
    ),
    ...[-0.14, 0.14].map((z) =>
      bar(
        'steel-painted',
        [
          [cradle[0], cradle[1] - 0.06, z],
          [cradle[0], 1.44, z * 0.5],
        ],
        0.014,
        6,
        1,
      ),
    ),
  ];
}
