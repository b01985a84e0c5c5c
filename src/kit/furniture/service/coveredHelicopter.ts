import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { type LimbRing, limb } from '../limb.ts';
import type { Piece } from '../piece.ts';
import { floorRing } from './floorRing.ts';
import { foldedBlades } from './foldedBlades.ts';
import { helicopterCabin } from './helicopterCabin.ts';
import { hoop } from './hoop.ts';

/** Where the rotor's mast stands, m along it. */
const mast = -1.75;

/**
 * A small helicopter under covers, as it would be carried, of no known type: sheet over the cabin, sleeves over the boom, its fin
 * and its blades in line with it; on skids, belted to the floor. Under the sheet's hem its belly and the glass by the pilots' feet show. 8.1 long
 * along x, its nose at −x, 1.52 wide, 2.1 high. Roles:
 * `cloth`, `sleeve`.
 */
export const coveredHelicopter: Piece = {
  kind: 'covered-helicopter',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const cloth = roles.cloth ?? 'tarp-sand';
    const sleeve = roles.sleeve ?? 'tarp-sand';
    return [
      ...helicopterCabin(cloth),
      ...boom(sleeve),
      ...foldedBlades(mast, sleeve, cloth),
      ...skids(),
      ...tailBelts(),
    ];
  },
};

const ring = (x: number, y: number, wide: number, high: number, z = 0): LimbRing => ({
  at: [x, y, z],
  wide,
  high,
});

/** Boom, its fins and the small tail rotor, each in its sleeve. */
function boom(sleeve: string): readonly Shape[] {
  return [
    limb(
      sleeve,
      [
        ring(-0.5, 1.24, 0.27, 0.26),
        ring(0.1, 1.26, 0.215, 0.215),
        ring(0.9, 1.29, 0.175, 0.178),
        ring(1.7, 1.33, 0.155, 0.16),
        ring(2.6, 1.37, 0.13, 0.135),
        ring(3.5, 1.41, 0.105, 0.11),
        ring(3.72, 1.42, 0.06, 0.07),
        ring(3.76, 1.42, 0.01, 0.01),
      ],
      { sides: 12, detail: 2 },
    ),
    // Seams where the sleeve is strapped.
    ...[0.55, 1.4, 2.25, 3.05].map((x) => {
      const t = (x - 0.1) / 3.4;
      return hoop([x, 1.262 + 0.148 * t, 0], 0.222 - 0.1 * t);
    }),
    // Upright fin, swept back, above and below the boom.
    limb(
      sleeve,
      [
        { at: [3.24, 0.9, 0], wide: 0.012, high: 0.07 },
        { at: [3.27, 0.93, 0], wide: 0.026, high: 0.12 },
        { at: [3.36, 1.12, 0], wide: 0.036, high: 0.2 },
        { at: [3.48, 1.4, 0], wide: 0.05, high: 0.26 },
        { at: [3.62, 1.66, 0], wide: 0.042, high: 0.225 },
        { at: [3.76, 1.9, 0], wide: 0.034, high: 0.18 },
        { at: [3.84, 2.02, 0], wide: 0.026, high: 0.13 },
        { at: [3.86, 2.05, 0], wide: 0.01, high: 0.06 },
      ],
      { sides: 14, detail: 2, up: [1, 0, 0] },
    ),
    limb(
      sleeve,
      [-0.66, -0.63, -0.3, 0.3, 0.63, 0.66].map((z): LimbRing => {
        const end = Math.abs(z) > 0.65 ? 0.06 : 1;
        return { at: [2.72, 1.39, z], wide: 0.17 * end, high: 0.045 * end };
      }),
      { sides: 10, detail: 2 },
    ),
    // The tail rotor as a flat disc under its own cover.
    {
      kind: 'lathe',
      role: sleeve,
      detail: 2,
      axis: 'z',
      at: [3.62, 1.55, -0.16],
      profile: [
        [0, -0.05],
        [0.12, -0.045],
        [0.36, -0.02],
        [0.38, 0],
        [0.36, 0.02],
        [0, 0.04],
      ],
      segments: 20,
    },
  ];
}

/** Skids with their bows, which the sheet leaves free, on beams. */
function skids(): readonly Shape[] {
  return [-1, 1].flatMap((side): Shape[] => {
    const z = side * 0.62;
    return [
      bar(
        'engine-grey',
        [
          [-3.55, 0.4, z],
          [-3.45, 0.24, z],
          [-3.25, 0.155, z],
          [-2.9, 0.135, z],
          [-0.75, 0.135, z],
        ],
        0.036,
        8,
        2,
      ),
      ...[-2.75, -1.2].map((x) =>
        bar(
          'engine-grey',
          [
            [x, 0.14, z],
            [x, 0.26, z * 0.97],
            [x, 0.46, z * 0.7],
            [x, 0.56, z * 0.3],
          ],
          0.03,
          7,
          1,
        ),
      ),
      ...[-2.75, -1.2].map((x) =>
        block('crate-batten', [x - 0.09, x + 0.09], [0, 0.1], [z - 0.13, z + 0.13], 0.008),
      ),
    ];
  });
}

/** Belts over the boom, down to rings in the floor. */
function tailBelts(): readonly Shape[] {
  return [-1, 1].flatMap((side): Shape[] => [
    bar(
      'strap-orange',
      [
        [2.25, 1.36, side * 0.15],
        [2.05, 0.02, side * 0.62],
      ],
      0.014,
      4,
      1,
    ),
    ...floorRing(2.05, side * 0.62),
  ]);
}
