import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec2, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { type LimbRing, limb } from '../limb.ts';
import type { Piece } from '../piece.ts';
import { floorRing } from './floorRing.ts';
import { foldedBlades } from './foldedBlades.ts';
import { hoop } from './hoop.ts';

/** Where the rotor's mast stands, m along it. */
const mast = -1.75;

/** The sheet over the cabin: place along it, half width, top, hem, m. */
const cabin: readonly (readonly [number, number, number, number])[] = [
  [-4.02, 0.2, 0.98, 0.66],
  [-3.94, 0.4, 1.14, 0.52],
  [-3.72, 0.58, 1.3, 0.4],
  [-3.4, 0.69, 1.46, 0.33],
  [-3.0, 0.74, 1.64, 0.3],
  [-2.55, 0.76, 1.74, 0.31],
  [-2.1, 0.76, 1.78, 0.29],
  [-1.65, 0.75, 1.79, 0.31],
  [-1.2, 0.71, 1.76, 0.34],
  [-0.8, 0.6, 1.68, 0.46],
  [-0.45, 0.44, 1.58, 0.66],
  [-0.15, 0.29, 1.5, 0.86],
];

/**
 * A small helicopter under covers, as it would be carried, of no known type: sheet over the cabin, sleeves over the boom, its fin
 * and the blades folded back along it; on skids, belted to the floor. 8.1 long along x, its nose at −x, 1.52 wide, 2.1 high. Roles:
 * `cloth`, `sleeve`.
 */
export const coveredHelicopter: Piece = {
  kind: 'covered-helicopter',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const cloth = roles.cloth ?? 'tarp-sand';
    const sleeve = roles.sleeve ?? 'tarp-sand';
    return [
      ...sheet(cloth),
      ...boom(sleeve),
      ...foldedBlades(mast, sleeve, cloth),
      ...skids(),
      ...belts(),
    ];
  },
};

/** Half of the sheet's outline at a station, from the hem up to the middle: (share of the half width, share of hem to top). */
const outline: readonly Vec2[] = [
  [0.8, 0],
  [0.9, 0.14],
  [1, 0.36],
  [0.985, 0.58],
  [0.86, 0.78],
  [0.6, 0.92],
  [0.3, 0.985],
  [0, 1],
];

function rowAt([x, w, top, hem]: (typeof cabin)[number], i: number): readonly Vec3[] {
  const side = (sign: 1 | -1) =>
    outline.map(([across, up], k): Vec3 => {
      const fold = k < 4 ? 0.022 * Math.sin(2.3 * i + 1.1 * k + sign) * (1 - k / 5) : 0;
      const sag = k === 0 ? 0.02 * Math.sin(3.7 * i) : 0;
      return [x, hem + sag + (top - hem) * up, sign * (w * across + fold)];
    });
  return [...side(1), ...side(-1).toReversed().slice(1)];
}

function sheet(cloth: string): readonly Shape[] {
  const rows = cabin.map(rowAt);
  const nose = rows[0]!.map(([x, y, z]): Vec3 => [x - 0.05, 0.82 + (y - 0.82) * 0.3, z * 0.3]);
  return [
    { kind: 'patch', role: cloth, detail: 2, rows: [nose, ...rows].toReversed() },
    // What shines through where the sheet is laced under the belly.
    ...cabin.slice(1, -1).map(([x, w, , hem], i): Shape => {
      const next = cabin[i + 2]!;
      return bar(
        'rope',
        [
          [x, hem + 0.06, w * 0.83],
          [(x + next[0]) / 2, hem - 0.02, w * 0.55],
          [next[0], next[3] + 0.06, next[1] * 0.83],
        ],
        0.008,
        4,
        0,
      );
    }),
  ];
}

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

/** Belts over the cabin and the boom, down to rings in the floor. */
function belts(): readonly Shape[] {
  const over = [3, 6, 9].flatMap((i): Shape[] => {
    const row = rowAt(cabin[i]!, i);
    const [x] = row[0]!;
    const path = row.map(([, y, z]): Vec3 => [x, y + 0.012, z * 1.018]);
    return [
      bar('strap-orange', [[x, 0.02, 0.76], ...path, [x, 0.02, -0.76]], 0.016, 4, 1),
      ...[-1, 1].flatMap((side) => [
        ...floorRing(x, side * 0.76),
        block(
          'steel',
          [x - 0.03, x + 0.03],
          [0.24, 0.36],
          [side * 0.745 - 0.02, side * 0.745 + 0.02],
          0.006,
          1,
        ),
      ]),
    ];
  });
  const tail = [-1, 1].flatMap((side): Shape[] => [
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
  return [...over, ...tail];
}
