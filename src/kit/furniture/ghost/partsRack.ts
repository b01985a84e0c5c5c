import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec2 } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum, hose, pipe, spun } from './parts.ts';

/** Things on one board: from its y up, over −w … w along x, −d … d from back to front. */
type Load = (y: number, w: number, d: number) => readonly Shape[];

/**
 * A rack of a coach's spare parts, `width` (1.2) × `depth` (0.45), `height` 1.9 m, its back to a wall: blue posts and orange beams
 * with cards; from the floor up brake shoes, filters, tail lamps, brake hoses in coils. Roles: `frame`, `beam`.
 */
export const partsRack: Piece = {
  kind: 'parts-rack',
  rest: 'floor',
  shapes: ({ width = 1.2, depth = 0.45, height = 1.9, roles = {} }) => {
    const frame = roles.frame ?? 'engine-blue';
    const beam = roles.beam ?? 'rack-orange';
    const [w, d] = [width / 2, depth / 2];
    const loads: readonly Load[] = [brakeShoes, filters, tailLamps, hoses];
    const step = (height - 0.1) / loads.length;
    const shapes: Shape[] = [];
    for (const x of [-1, 1]) {
      for (const z of [-1, 1]) {
        shapes.push(
          block(frame, [x * (w - 0.045), x * w], [0, height], [z * (d - 0.035), z * d], 0.004),
        );
      }
    }
    loads.forEach((load, i) => {
      const y = 0.1 + i * step;
      shapes.push(
        block('steel-painted', [-w + 0.02, w - 0.02], [y - 0.02, y], [-d, d - 0.02]),
        ...[-d + 0.012, d - 0.012].map((z) =>
          block(beam, [-w + 0.04, w - 0.04], [y - 0.07, y + 0.004], [z - 0.012, z + 0.012], 0.003),
        ),
        ...cards(w, y, d),
        ...load(y, w - 0.07, d - 0.03),
      );
    });
    return shapes;
  },
};

/** White cards with two strokes of writing, on the beam of a board. */
function cards(w: number, y: number, d: number): readonly Shape[] {
  return [-w * 0.5, w * 0.45].flatMap((x) => [
    block('paper', [x - 0.07, x + 0.07], [y - 0.058, y - 0.008], [d, d + 0.002], 0, 1),
    block('black', [x - 0.055, x + 0.04], [y - 0.03, y - 0.02], [d + 0.002, d + 0.003], 0, 0),
    block('black', [x - 0.055, x + 0.01], [y - 0.047, y - 0.04], [d + 0.002, d + 0.003], 0, 0),
  ]);
}

/** A count of things of one pitch that fits, and where each stands. */
function row(w: number, pitch: number): readonly number[] {
  const count = Math.max(1, Math.floor((2 * w) / pitch));
  return Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * ((2 * w) / count));
}

/** Curved cast-iron shoes lying on each other, ends up, a lug on each back. */
function brakeShoes(y: number, w: number, d: number): readonly Shape[] {
  return row(w, 0.36).flatMap((x, i) =>
    Array.from({ length: i % 2 === 0 ? 4 : 3 }, (_, k) => k).flatMap((k): Shape[] => {
      const foot = y + 0.008 + k * 0.066;
      return [
        {
          kind: 'prism',
          role: k % 2 === 0 ? 'engine-rust' : 'gym-iron',
          detail: 1,
          axis: 'z',
          outline: shoe(x, foot),
          from: d - 0.2,
          to: d - 0.03,
        },
        block(
          'steel-painted',
          [x - 0.03, x + 0.03],
          [foot + 0.035, foot + 0.062],
          [d - 0.16, d - 0.024],
          0.004,
          0,
        ),
      ];
    }),
  );
}

function shoe(x: number, y: number): readonly Vec2[] {
  const steps = 6;
  const arc = (thick: number) =>
    Array.from({ length: steps + 1 }, (_, i): Vec2 => {
      const t = (2 * i) / steps - 1;
      return [x + t * 0.16, y + 0.05 * t * t + thick];
    });
  return [...arc(0), ...arc(0.048).toReversed()];
}

/** Round filters: pleated white sleeves between orange caps, two deep. */
function filters(y: number, w: number): readonly Shape[] {
  return row(w, 0.225).flatMap((x, i) => {
    const high = i % 3 === 2 ? 0.24 : 0.31;
    return [-0.09, 0.1].flatMap((z): Shape[] => [
      drum('rack-orange', [x, y, z], 'y', 0.095, 0.03, 14, 1),
      drum('canister-white', [x, y + 0.03, z], 'y', 0.084, high - 0.06, 14, 1),
      drum('rack-orange', [x, y + high - 0.03, z], 'y', 0.095, 0.03, 14, 1),
      ...(z > 0
        ? Array.from({ length: 7 }, (_, k): Shape => {
            const a = Math.PI * (0.08 + (0.84 * k) / 6);
            const [px, pz] = [x + 0.084 * Math.cos(a), z + 0.084 * Math.sin(a)];
            return block(
              'case-grey',
              [px - 0.003, px + 0.003],
              [y + 0.035, y + high - 0.035],
              [pz - 0.003, pz + 0.003],
              0,
              0,
            );
          })
        : []),
    ]);
  });
}

/** Tail lamps: grey cases with a red or clear lens in a chrome ring, a handle on top. */
function tailLamps(y: number, w: number, d: number): readonly Shape[] {
  return row(w, 0.25).flatMap((x, i): Shape[] => [
    block('case-grey', [x - 0.085, x + 0.085], [y, y + 0.23], [d - 0.22, d - 0.04], 0.014),
    spun(
      'chrome',
      [x, y + 0.125, d - 0.04],
      'z',
      [
        [0, 0],
        [0.076, 0],
        [0.076, 0.02],
        [0.062, 0.024],
      ],
      16,
    ),
    spun(
      i % 3 === 1 ? 'dial-white' : 'car-tail',
      [x, y + 0.125, d - 0.02],
      'z',
      [
        [0.062, 0],
        [0.05, 0.018],
        [0.026, 0.028],
        [0, 0.03],
      ],
      16,
    ),
    pipe(
      'black',
      [
        [x - 0.05, y + 0.225, d - 0.13],
        [x - 0.05, y + 0.27, d - 0.13],
        [x + 0.05, y + 0.27, d - 0.13],
        [x + 0.05, y + 0.225, d - 0.13],
      ],
      0.008,
      1,
      5,
    ),
  ]);
}

/** Brake hoses: black coils leaning against the back, both brass couplings of each laid in front. */
function hoses(y: number, w: number, d: number): readonly Shape[] {
  return row(w, 0.33).flatMap((x): Shape[] => [
    coil(x, y + 0.15, d - 0.17),
    ...[-0.05, 0.06].flatMap((at, k): Shape[] => [
      drum('brass', [x + at, y + 0.028, d - 0.12], 'z', 0.026, 0.05, 6, 1),
      drum('brass', [x + at, y + 0.028, d - 0.07], 'z', 0.018, 0.03 + 0.01 * k, 8, 1),
      hose(
        'rubber',
        [
          [x + at * 0.8, y + 0.02, d - 0.15],
          [x + at, y + 0.028, d - 0.12],
        ],
        0.015,
        0,
        1,
      ),
    ]),
  ]);
}

/** Three turns of hose about an axis to the front, each turn a little before the last. */
function coil(x: number, y: number, z: number): Shape {
  const [turns, sides] = [3, 20];
  return {
    kind: 'tube',
    role: 'rubber',
    detail: 1,
    path: Array.from({ length: turns * sides + 1 }, (_, i) => {
      const a = (2 * Math.PI * i) / sides - Math.PI / 2;
      // Each turn a little narrower than the last, as a hose is wound.
      const r = 0.134 - 0.009 * (i / sides);
      return [x + r * Math.cos(a), y + r * Math.sin(a), z + (0.032 * i) / sides];
    }),
    radius: 0.015,
    sides: 6,
  };
}
