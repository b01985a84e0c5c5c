import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec2, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { type LimbRing, limb } from '../limb.ts';
import { floorRing } from './floorRing.ts';

/** The cabin: place along it, half width, top, hem of the sheet, belly, m. Its brow over the nose tells a cockpit under the sheet. */
const cabin: readonly (readonly [number, number, number, number, number])[] = [
  [-4.06, 0.2, 0.98, 0.86, 0.7],
  [-3.96, 0.37, 1.06, 0.86, 0.58],
  [-3.78, 0.52, 1.13, 0.85, 0.48],
  [-3.52, 0.62, 1.18, 0.82, 0.42],
  [-3.28, 0.675, 1.26, 0.78, 0.39],
  [-3.06, 0.71, 1.5, 0.74, 0.38],
  [-2.84, 0.74, 1.7, 0.7, 0.37],
  [-2.5, 0.76, 1.79, 0.66, 0.37],
  [-2.1, 0.76, 1.81, 0.66, 0.37],
  [-1.6, 0.75, 1.8, 0.66, 0.38],
  [-1.2, 0.71, 1.78, 0.68, 0.42],
  [-0.8, 0.6, 1.7, 0.74, 0.54],
  [-0.45, 0.44, 1.59, 0.86, 0.72],
  [-0.15, 0.29, 1.5, 0.98, 0.93],
];

/** Rows of the sheet between two stations. */
const fine = 3;

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

type Station = (typeof cabin)[number];

/** Stations of the sheet, close enough together for its folds. */
const stations: readonly Station[] = cabin.flatMap((from, i): readonly Station[] => {
  const to = cabin[i + 1];
  if (!to) return [from];
  return Array.from({ length: fine }, (_, k): Station => {
    const t = k / fine;
    const between = (j: number) => from[j]! + (to[j]! - from[j]!) * t;
    return [between(0), between(1), between(2), between(3), between(4)];
  });
});

/**
 * The cabin of a small helicopter under a laced sheet, its nose at −x: the sheet, the belly that its hem leaves free, and belts
 * over it down to rings in the floor.
 */
export function helicopterCabin(cloth: string): readonly Shape[] {
  return [...sheet(cloth), ...belts()];
}

function rowAt([x, w, top, hem]: Station, i: number): readonly Vec3[] {
  const side = (sign: 1 | -1) =>
    outline.map(([across, up], k): Vec3 => {
      // Folds deepen towards the hem, and run out at the shoulder.
      const fold =
        k < 5 ? (0.026 * Math.sin(2.1 * i + 0.5 * k + sign) + 0.012) * (1 - k / 5) ** 0.7 : 0;
      const sag = k === 0 ? 0.022 * Math.sin(2.1 * i + 1.2 + sign) : 0;
      return [x, hem + sag + (top - hem) * up, sign * (w * across + fold)];
    });
  return [...side(1), ...side(-1).toReversed().slice(1)];
}

/** The sheet, its hem with eyelets and the rope through them, and the hull's belly that it leaves free. */
function sheet(cloth: string): readonly Shape[] {
  const rows = stations.map(rowAt);
  const nose = rows[0]!.map(([x, y, z]): Vec3 => [x - 0.04, 0.84 + (y - 0.84) * 0.3, z * 0.3]);
  const hems = ([0, -1] as const).flatMap((end): readonly Shape[] => {
    const hem = rows.map((row): Vec3 => row.at(end)!);
    return [
      bar(cloth, hem, 0.013, 5, 1),
      ...hem
        .filter((_, i) => i > 2 && i % 2 === 1 && i < rows.length - 4)
        .map(([x, y, z]): Shape => {
          const out = Math.sign(z);
          return {
            kind: 'lathe',
            role: 'steel',
            detail: 1,
            axis: 'z',
            at: [x, y + 0.045, z + out * 0.012],
            profile: [
              [0.008, -0.005],
              [0.022, -0.004],
              [0.022, 0.004],
              [0.008, 0.005],
            ],
            segments: 8,
          };
        }),
      bar(
        'rope',
        hem
          .filter((_, i) => i > 2 && i < rows.length - 4)
          .map(([x, y, z], i): Vec3 => [x, y + (i % 2 ? 0.02 : 0.05), z + Math.sign(z) * 0.02]),
        0.007,
        4,
        1,
      ),
    ];
  });
  return [
    { kind: 'patch', role: cloth, detail: 2, rows: [nose, ...rows].toReversed() },
    ...hems,
    limb('engine-grey', cabin.map(belly), { sides: 20, detail: 2 }),
    ...chin(),
  ];
}

function belly([x, w, roof, hem, foot]: Station): LimbRing {
  const top = Math.min(hem + 0.3, roof - 0.06);
  return { at: [x, (foot + top) / 2, 0], wide: w * 0.92, high: (top - foot) / 2 };
}

/** Glass in the nose by the pilots' feet, with its frames, and the lamp to land by: what the sheet's hem leaves to see. */
function chin(): readonly Shape[] {
  const stations: readonly Station[] = cabin.slice(0, 5);
  const on = (station: Station, angle: number): Vec3 => {
    const { at, wide, high } = belly(station);
    return [at[0] - 0.012, at[1] - 1.02 * high * Math.sin(angle), 1.02 * wide * Math.cos(angle)];
  };
  const panes = ([0, 1] as const).flatMap((side): readonly Shape[] => {
    const from = side === 0 ? 0.12 : Math.PI / 2 + 0.16;
    const angles = Array.from({ length: 7 }, (_, k) => from + (k / 6) * (Math.PI / 2 - 0.28));
    const rows = stations.map((station) => angles.map((angle) => on(station, angle)));
    const rim = [
      ...rows.map((row) => row[0]!),
      ...rows.at(-1)!.slice(1, -1),
      ...rows.map((row) => row.at(-1)!).toReversed(),
      ...rows[0]!.slice(0, -1).toReversed(),
    ];
    return [{ kind: 'patch', role: 'car-glass', detail: 2, rows }, bar('steel', rim, 0.011, 5, 1)];
  });
  return [
    ...panes,
    {
      kind: 'lathe',
      role: 'chrome',
      detail: 1,
      axis: 'y',
      at: [-3.05, 0.31, 0],
      profile: [
        [0, 0],
        [0.07, 0.01],
        [0.085, 0.05],
        [0.06, 0.1],
      ],
      segments: 14,
    },
  ];
}

/** Belts over the cabin, down to rings in the floor. */
function belts(): readonly Shape[] {
  return [18, 25, 31].flatMap((i): Shape[] => {
    const row = rowAt(stations[i]!, i);
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
}
