import type { PrismShape, Shape, Vec2 } from '../../shapes.ts';
import { block } from './block.ts';
import { ceilingLine } from './ceilingLine.ts';
import type { ShellInput, ShellPart, ShellWall } from './input.ts';
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
  const room = wall.before >= 0 ? wall.before : wall.behind;
  const { opening } = wall;
  const key = `bulkhead-${index}`;
  const base = { room, layer: 'always' } as const;
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
    parts.push({
      ...base,
      key: `${key}-pier-${i}`,
      shapes: [...slices(input, wall, z, floor - 0.01), ...skirting(input, wall, z)],
      solid: true,
    });
    parts.push({
      room,
      layer: 'cut',
      key: `${key}-cap-${i}`,
      shapes: caps(input, wall, z),
      solid: false,
    });
  });
  if (opening?.kind === 'door') {
    const { z, width, height } = opening;
    const across: Vec2 = [z - width / 2, z + width / 2];
    const top = floor + height;
    const trim = trimOf(input, wall);
    const clear: Vec2 = [across[0] + 0.004, across[1] - 0.004];
    parts.push({
      ...base,
      key: `${key}-door`,
      shapes: [
        ...slices(input, wall, across, top),
        portal(
          trim,
          'x',
          [wall.from - proud, wall.to + proud],
          clear,
          [floor, top - 0.004],
          [Math.min(post, clear[0] + half - 0.002), Math.min(post, half - clear[1] - 0.002)],
          post,
        ),
        block(
          'steel',
          [wall.from - 0.02, wall.to + 0.02],
          [floor - 0.01, floor + 0.005],
          clear,
          0.003,
          1,
        ),
      ],
      solid: false,
    });
    parts.push({
      room,
      layer: 'cut',
      key: `${key}-cap-door`,
      shapes: [capOf(input, wall, across)],
      solid: false,
    });
  }
  return parts;
}

/** The wall between two z, from height `foot` to the ceiling: each half of its thickness in the colour of its room. */
function slices(input: ShellInput, wall: ShellWall, z: Vec2, foot: number): readonly PrismShape[] {
  const middle = (wall.from + wall.to) / 2;
  const slice = (room: number, from: number, to: number): PrismShape => ({
    kind: 'prism',
    role: roleOf(input, room),
    detail: 2,
    axis: 'x',
    outline: [[z[0], foot], [z[1], foot], ...ceilingLine(input, z[0], z[1], into).toReversed()],
    from,
    to,
  });
  return [slice(wall.before, wall.from, middle), slice(wall.behind, middle, wall.to)];
}

function roleOf({ fits }: ShellInput, room: number): string {
  const finish = fits[room]?.finish;
  return finish ? (finish.bulkhead ?? finish.wall) : 'gangway-end';
}

function trimOf({ fits }: ShellInput, wall: ShellWall): string {
  return (fits[wall.behind] ?? fits[wall.before])?.finish.trim ?? 'trim';
}

function skirting(input: ShellInput, wall: ShellWall, z: Vec2): readonly Shape[] {
  const { half, floor, fits } = input;
  const door = wall.opening?.kind === 'door' ? wall.opening : null;
  // It ends at the door's frame and, by a hair, at the side walls.
  const edge = (at: number) =>
    door && Math.abs(Math.abs(at - door.z) - door.width / 2) < 1e-6
      ? at + Math.sign(at - door.z) * (post - 0.004)
      : Math.max(-half + 0.004, Math.min(half - 0.004, at));
  const run: Vec2 = [edge(z[0]), edge(z[1])];
  if (run[1] - run[0] < 0.02) return [];
  const shapes: Shape[] = [];
  for (const [room, from, to] of [
    [wall.before, wall.from - 0.012, wall.from + 0.01],
    [wall.behind, wall.to - 0.01, wall.to + 0.012],
  ] as const) {
    const finish = fits[room]?.finish;
    if (finish) shapes.push(block(finish.trim, [from, to], [floor, floor + 0.098], run, 0.004, 1));
  }
  return shapes;
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
