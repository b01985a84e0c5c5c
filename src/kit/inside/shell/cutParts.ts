import type { Shape, Vec2 } from '../../shapes.ts';
import { block } from './block.ts';
import { holedWall, type WallHole } from './holedWall.ts';
import type { ShellInput, ShellPart } from './input.ts';
import { shownWindows } from './shownWindows.ts';

/** Floor of the car in section, kerb of the near wall (interior look sheet, Cutaway), and how far the skin lies outside, m. */
const slab: Vec2 = [-0.16, -0.012];
const kerb = 0.1;
const skin = 0.012;
const cap = 0.022;
/** Steel plates as drawn in section, m: no thickness is claimed. */
const plate = 0.026;

/** What closes the car where the cutaway opens it: floor slab, kerb, top and back of the far wall, plates where reported. */
export function cutParts(input: ShellInput): readonly ShellPart[] {
  const { half, floor, wallTop, outer, armour } = input;
  const x: Vec2 = [input.bodyFrom, input.bodyTo];
  const wide = (y: number) => Math.max(half + 0.03, outer(y) - skin);
  const edge = wide(floor);
  const shapes: Shape[] = [
    block('cut', x, [floor + slab[0], floor + slab[1]], [-edge, edge]),
    block('cut', x, [floor + slab[1], floor + kerb], [half + 0.001, edge]),
    block('cut', x, [wallTop - 0.004, wallTop + cap], [-wide(wallTop), -half + 0.001]),
    ...back(input, x, wide),
  ];
  // The far wall's ends, beside the end walls.
  for (const end of [
    [x[0], x[0] + 0.1],
    [x[1] - 0.1, x[1]],
  ] as const) {
    shapes.push(block('cut', end, [floor + slab[1], wallTop], [-wide(wallTop), -half - 0.013]));
  }
  const steel: Shape[] = [];
  if (armour.walls) {
    for (const [z, top] of [
      [(half + edge) / 2, floor + kerb],
      [-(half + wide(wallTop)) / 2, wallTop + cap],
    ] as const) {
      steel.push(block('cut-plate', x, [top - 0.01, top + 0.004], [z - plate / 2, z + plate / 2]));
    }
  }
  if (armour.floor) {
    const middle = floor + (slab[0] + slab[1]) / 2;
    steel.push(
      block(
        'cut-plate',
        [x[0] - 0.004, x[1] + 0.004],
        [middle - plate / 2, middle + plate / 2],
        [edge - 0.02, edge + 0.004],
      ),
    );
  }
  const base = {
    room: -1,
    light: { room: 0, z: 0 },
    layer: 'cut',
    solid: false,
  } as const;
  return [
    { ...base, key: 'cut-body', shapes },
    ...(steel.length > 0 ? [{ ...base, key: 'cut-plates', shapes: steel }] : []),
  ];
}

/** The far wall's outside, a little within the body's skin, with its windows open. */
function back(input: ShellInput, x: Vec2, wide: (y: number) => number): readonly Shape[] {
  const { floor, wallTop } = input;
  const holes = input.spaces.flatMap((space) =>
    shownWindows(space)
      .filter(({ side }) => side === -1)
      .map(
        ({ at, width, from, to }): WallHole => ({
          x: [at - width / 2, at + width / 2],
          y: [from, to],
        }),
      ),
  );
  const heights = [0.25, 0.5, 0.75].map((t) => floor + (wallTop - floor) * t);
  return holedWall(
    x,
    [floor + slab[1], wallTop],
    (y) => -wide(y),
    -1,
    holes,
    () => 'cut',
    heights,
  );
}
