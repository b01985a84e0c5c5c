import type { PatchShape, Vec2, Vec3 } from '../../shapes.ts';
import { block } from './block.ts';
import type { ShellInput, ShellPart } from './input.ts';
import { portal } from './portal.ts';

/** Inside of the bellows: half width and height over the floor, depth of a fold, m (ours; the outside is 1.3 wide). */
const half = 0.47;
const height = 2.04;
const fold = 0.04;
/** Length of one fold, m. */
const pitch = 0.09;
/** Thickness of the steel face that meets the neighbour's. */
const rim = 0.03;

/** The passage at one end, from the body to the coupler's face: floor plate, bellows, and the steel face at the joint. */
export function gangwayParts(input: ShellInput, end: 'head' | 'tail'): readonly ShellPart[] {
  const { floor, length } = input;
  const reach = end === 'head' ? input.bodyFrom : length - input.bodyTo;
  if (!input.ends[end] || reach < 0.01) return [];
  const x = (d: number) => (end === 'head' ? d : length - d);
  const light = { room: end === 'head' ? 0 : input.spaces.length - 1, z: 0 };
  const base = { room: -1, light, solid: false } as const;
  const folds = Math.max(1, Math.round(reach / pitch));
  const rows = Array.from({ length: 2 * folds + 1 }, (_, i) => ({
    d: (reach * i) / (2 * folds),
    out: i % 2 === 0 ? 0 : fold,
  }));
  // Rows run against x so that the faces look inwards.
  const ordered = end === 'head' ? rows.toReversed() : rows;
  const bellows = (path: (out: number) => readonly Vec2[]): PatchShape => ({
    kind: 'patch',
    role: 'bellows',
    detail: 2,
    rows: ordered.map(({ d, out }) => path(out).map(([z, y]): Vec3 => [x(d), y, z])),
    creaseRows: rows.map((_, i) => i),
  });
  const foot = floor - 0.03;
  const top = floor + height;
  const left = bellows((out) => [
    [-half - out, foot],
    [-half - out, top + out],
  ]);
  const over = bellows((out) => [
    [-half - out, top + out],
    [half + out, top + out],
  ]);
  const right = bellows((out) => [
    [half + out, top + out],
    [half + out, foot],
  ]);
  const plates = [
    block('floor-plate', [x(0), x(reach)], [floor - 0.02, floor + 0.001], [-half, half]),
    // The plate of the car lies over the bridge, with a bevelled edge.
    block(
      'floor-plate',
      [x(reach * 0.45), x(reach + 0.02)],
      [floor, floor + 0.006],
      [-half + 0.04, half - 0.04],
      0.005,
      1,
    ),
  ];
  const ring = portal(
    'gangway-face',
    'x',
    [x(0.001), x(rim)],
    [0.035 - half, half - 0.035],
    [floor, top - 0.04],
    [0.07, 0.07],
    0.09,
    0.006,
  );
  return [
    { ...base, key: `gangway-${end}-floor`, layer: 'always', shapes: plates },
    { ...base, key: `gangway-${end}-left`, layer: 'always', shapes: [left] },
    { ...base, key: `gangway-${end}-right`, layer: 'closed', shapes: [over, right, ring] },
    ...([-1, 1] as const).map(
      (side): ShellPart => ({
        room: -1,
        light,
        solid: true,
        key: `gangway-${end}-rail-${side}`,
        layer: side === 1 ? 'closed' : 'always',
        shapes: [
          {
            kind: 'tube',
            role: 'steel-painted',
            detail: 1,
            path: [
              [x(rim), floor + 0.95, side * (half - 0.012)],
              [x(reach), floor + 0.95, side * (half - 0.012)],
            ],
            radius: 0.014,
            sides: 6,
          },
        ],
      }),
    ),
  ];
}
