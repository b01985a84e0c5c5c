import type { PrismShape, Shape, Vec2 } from '../../shapes.ts';
import { block } from './block.ts';
import { ceilingAt, ceilingLine } from './ceilingLine.ts';
import { dadoTop } from './dadoTop.ts';
import { type ShellInput, type ShellPart, type ShellWall, shellMeasures } from './input.ts';
import { portal } from './portal.ts';

/** Posts and beam of a door's frame, and how far it stands out of the wall, m (interior look sheet, Shell). */
const post = 0.06;
const proud = 0.014;
/** Thickness of what the cutaway puts on cut tops, m. */
const cap = 0.022;
/** Into side walls and ceiling, so that no light comes through the joint. */
const into = 0.012;

/** A wall across the car: piers beside its opening, lintel, frame, skirting, threshold, and the cutaway's caps. */
export function bulkheadParts(
  input: ShellInput,
  wall: ShellWall,
  index: number,
): readonly ShellPart[] {
  const { half, floor } = input;
  const { opening } = wall;
  const key = `bulkhead-${index}`;
  const piers: readonly Vec2[] =
    opening === null
      ? [[-half - into, half + into]]
      : opening.kind === 'corridor'
        ? [[opening.z, half + into]]
        : [
            [-half - into, opening.z - opening.width / 2],
            [opening.z + opening.width / 2, half + into],
          ];
  const parts: ShellPart[] = [];
  piers.forEach((z, i) => {
    if (z[1] - z[0] < 0.02) return;
    for (const side of ['before', 'behind'] as const) {
      parts.push({
        ...homeOf(wall, side, (z[0] + z[1]) / 2),
        key: `${key}-pier-${i}-${side}`,
        layer: 'always',
        shapes: [...slices(input, wall, side, z, floor - 0.01), ...skirting(input, wall, side, z)],
        solid: true,
      });
      const shapes = facing(input, wall, side);
      if (shapes.length > 0) {
        parts.push({
          ...homeOf(wall, side, z[0] - 0.1),
          key: `${key}-facing-${side}`,
          layer: 'always',
          shapes,
          solid: false,
        });
      }
    }
    parts.push({
      ...homeOf(wall, 'behind', z[1]),
      key: `${key}-cap-${i}`,
      layer: 'cut',
      shapes: caps(input, wall, z),
      solid: false,
    });
  });
  return opening?.kind === 'door' ? [...parts, ...doorway(input, wall, opening, key)] : parts;
}

/** Lintel, frame and threshold, and the cap over them. */
function doorway(
  input: ShellInput,
  wall: ShellWall,
  { z, width, height }: { readonly z: number; readonly width: number; readonly height: number },
  key: string,
): readonly ShellPart[] {
  const { half, floor } = input;
  const across: Vec2 = [z - width / 2, z + width / 2];
  const clear: Vec2 = [across[0] + 0.004, across[1] - 0.004];
  const top = floor + height;
  const middle = (wall.from + wall.to) / 2;
  const jambs: Vec2 = [
    Math.min(post, clear[0] + half - 0.002),
    Math.min(post, half - clear[1] - 0.002),
  ];
  const parts = (['before', 'behind'] as const).map((side): ShellPart => {
    const x: Vec2 = side === 'before' ? [wall.from - proud, middle] : [middle, wall.to + proud];
    return {
      ...homeOf(wall, side, z),
      key: `${key}-door-${side}`,
      layer: 'always',
      shapes: [
        ...slices(input, wall, side, across, top),
        portal(trimOf(input, wall, side), 'x', x, clear, [floor, top - 0.004], jambs, post),
        block('steel', x, [floor - 0.01, floor + 0.005], clear, 0, 1),
      ],
      solid: false,
    };
  });
  return [
    ...parts,
    {
      ...homeOf(wall, 'behind', z),
      key: `${key}-cap-door`,
      layer: 'cut',
      shapes: [capOf(input, wall, across)],
      solid: false,
    },
  ];
}

/** The room that one side of a wall belongs to; a gangway's side is lit by the room behind the wall. */
function homeOf(
  wall: ShellWall,
  side: 'before' | 'behind',
  z: number,
): Pick<ShellPart, 'room' | 'light'> {
  const other = side === 'before' ? wall.behind : wall.before;
  const room = wall[side];
  return { room, light: { room: room >= 0 ? room : other, z } };
}

/**
 * Half of a wall's thickness between two z, from height `foot` to the ceiling, in the colours of its room: the dado of the
 * side walls goes on, unless the room names its bulkheads' surface.
 */
function slices(
  input: ShellInput,
  wall: ShellWall,
  side: 'before' | 'behind',
  z: Vec2,
  foot: number,
): readonly PrismShape[] {
  const middle = (wall.from + wall.to) / 2;
  const [from, to] = side === 'before' ? [wall.from, middle] : [middle, wall.to];
  const slice = (role: string, outline: readonly Vec2[]): PrismShape => ({
    kind: 'prism',
    role,
    detail: 2,
    axis: 'x',
    outline,
    from,
    to,
  });
  const finish = input.fits[wall[side]]?.finish;
  const upper = (low: number): readonly Vec2[] => [
    [z[0], low],
    [z[1], low],
    ...ceilingLine(input, z[0], z[1], into).toReversed(),
  ];
  const role = finish ? (finish.bulkhead ?? finish.wall) : 'gangway-end';
  const dado = dadoOf(input, wall[side]);
  if (!dado || dado.top <= foot) return [slice(role, upper(foot))];
  return [
    slice(dado.role, [
      [z[0], foot],
      [z[1], foot],
      [z[1], dado.top],
      [z[0], dado.top],
    ]),
    slice(role, upper(dado.top)),
  ];
}

function dadoOf(
  { fits, spaces }: ShellInput,
  room: number,
): { readonly role: string; readonly top: number } | null {
  const finish = fits[room]?.finish;
  const space = spaces[room];
  if (!finish?.dado || finish.bulkhead || !space) return null;
  return { role: finish.dado, top: dadoTop(space) };
}

function trimOf({ fits }: ShellInput, wall: ShellWall, side: 'before' | 'behind'): string {
  return (fits[wall[side]] ?? fits[wall.behind] ?? fits[wall.before])?.finish.trim ?? 'trim';
}

function skirting(
  input: ShellInput,
  wall: ShellWall,
  side: 'before' | 'behind',
  z: Vec2,
): readonly Shape[] {
  const { half, floor, fits } = input;
  const finish = fits[wall[side]]?.finish;
  if (!finish) return [];
  const door = wall.opening?.kind === 'door' ? wall.opening : null;
  // It ends at the door's frame and, by a hair, at the side walls.
  const edge = (at: number) =>
    door && Math.abs(Math.abs(at - door.z) - door.width / 2) < 1e-6
      ? at + Math.sign(at - door.z) * (post - 0.004)
      : Math.max(-half + 0.004, Math.min(half - 0.004, at));
  const run: Vec2 = [edge(z[0]), edge(z[1])];
  if (run[1] - run[0] < 0.02) return [];
  const x: Vec2 =
    side === 'before' ? [wall.from - 0.012, wall.from + 0.01] : [wall.to - 0.01, wall.to + 0.012];
  const dado = dadoOf(input, wall[side]);
  return [
    block(finish.trim, x, [floor, floor + 0.098], run, 0.004, 1),
    ...(dado ? [block(finish.trim, x, [dado.top - 0.028, dado.top + 0.006], run, 0.004, 1)] : []),
  ];
}

/** Where a corridor runs on, the partition's own face goes on over the bulkhead's end. */
function facing(input: ShellInput, wall: ShellWall, side: 'before' | 'behind'): readonly Shape[] {
  const { opening } = wall;
  if (opening?.kind !== 'corridor') return [];
  const fit = input.fits[wall[side]];
  const partition = fit?.partitions?.find(
    ({ z }) => Math.abs(z - shellMeasures.partition / 2 - opening.z) < 0.02,
  );
  if (!fit || !partition) return [];
  const middle = (wall.from + wall.to) / 2;
  const x: Vec2 = side === 'before' ? [wall.from, middle] : [middle, wall.to];
  const z: Vec2 = [opening.z - 0.0015, opening.z + 0.02];
  return [
    block(partition.role, x, [input.floor, ceilingAt(input, opening.z) + 0.004], z),
    block(
      fit.finish.trim,
      x,
      [input.floor, input.floor + 0.098],
      [opening.z - 0.012, opening.z + 0.01],
      0,
      1,
    ),
  ];
}

/** Closes a pier's cut: over its top, and before its end where the near wall is taken away. */
function caps(input: ShellInput, wall: ShellWall, z: Vec2): readonly Shape[] {
  const shapes: Shape[] = [capOf(input, wall, z)];
  if (z[1] > input.half) {
    shapes.push(
      block(
        'cut',
        [wall.from - 0.001, wall.to + 0.001],
        [input.floor + 0.1, input.wallTop + cap],
        [input.half + into - 0.006, input.half + into + cap],
      ),
    );
  }
  return shapes;
}

function capOf(input: ShellInput, wall: ShellWall, z: Vec2): PrismShape {
  return {
    kind: 'prism',
    role: 'cut',
    detail: 2,
    axis: 'x',
    outline: [
      ...ceilingLine(input, z[0], z[1], into - 0.004),
      ...ceilingLine(input, z[0], z[1], into + cap).toReversed(),
    ],
    from: wall.from - 0.001,
    to: wall.to + 0.001,
  };
}
