import type { RoomFinish, RoomSpace } from '../../rooms/room.ts';
import type { PrismShape, Shape, Vec2 } from '../../shapes.ts';
import { block } from './block.ts';
import { dadoTop } from './dadoTop.ts';
import { holedWall } from './holedWall.ts';
import { type ShellInput, type ShellPart, shellMeasures } from './input.ts';
import { shownWindows } from './shownWindows.ts';
import { sideDoorShapes } from './sideDoorShapes.ts';
import { windowShapes } from './windowShapes.ts';

/** Skirting and the rail on the dado, m (interior look sheet, Shell). */
const skirting: Vec2 = [0.1, 0.014];
/** A window's frame and sill board reach this far below its pane, m. */
const sillFrame = 0.12;
/** Walls run to the middle of the bulkheads: in an open corridor those of two rooms meet there. */
const into = shellMeasures.bulkhead / 2;

/** Both side walls of a room with windows, side doors, skirting and cornice. The right (+z) one is what the cutaway opens. */
export function sideWalls(
  input: ShellInput,
  room: number,
  space: RoomSpace,
  finish: RoomFinish,
): readonly ShellPart[] {
  return ([-1, 1] as const).map((side) => ({
    key: `wall-${side === 1 ? 'right' : 'left'}-${room}`,
    room,
    light: { room, z: side * input.half },
    layer: side === 1 ? 'closed' : 'always',
    shapes: wall(input, space, finish, side),
    solid: false,
  }));
}

function wall(
  input: ShellInput,
  space: RoomSpace,
  finish: RoomFinish,
  side: 1 | -1,
): readonly Shape[] {
  const { half, floor, wallTop } = input;
  const windows = shownWindows(space).filter((window) => window.side === side);
  const doors = input.sideDoors.filter(
    ({ side: on, at, width }) =>
      on === side && at - width / 2 > space.from && at + width / 2 < space.to,
  );
  const x: Vec2 = [space.from - into, space.to + into];
  const sill = dadoTop(space);
  const dado = finish.dado ?? finish.wall;
  const holes = [
    ...windows.map(({ at, width, from, to }) => ({
      x: [at - width / 2, at + width / 2] as const,
      y: [from, to] as const,
    })),
    ...doors.map(({ at, width, to }) => ({
      x: [at - width / 2, at + width / 2] as const,
      y: [floor - 0.01, Math.min(to, wallTop - 0.02)] as const,
    })),
  ];
  const shapes: Shape[] = [
    ...holedWall(
      x,
      [floor - 0.01, wallTop + 0.01],
      () => side * half,
      side === 1 ? -1 : 1,
      holes,
      (y) => (y < sill ? dado : finish.wall),
      [sill],
    ),
    ...windows.flatMap((window) => windowShapes(input, window, finish)),
    ...doors.flatMap((door) => sideDoorShapes(input, door, space, finish)),
    cornice(input, x, side, finish.trim),
  ];
  for (const run of between(
    [space.from, space.to],
    doors.map(({ at, width }): Vec2 => [at - width / 2 - 0.06, at + width / 2 + 0.06]),
  )) {
    const out = side * (half - skirting[1]);
    shapes.push(
      block(finish.trim, run, [floor, floor + skirting[0]], [out, side * half], 0.005, 1),
    );
    if (finish.dado === undefined || sill - floor < 0.4) continue;
    // A rail closes the dado off where no sill board does; it runs on below windows that are high up, as frosted ones are.
    const rail: Vec2 = [sill - 0.028, sill + 0.006];
    const across = windows.filter(({ from, to }) => from - sillFrame < sill && to > sill);
    for (const piece of between(
      run,
      across.map(({ at, width }): Vec2 => [at - width / 2 - 0.03, at + width / 2 + 0.03]),
    )) {
      shapes.push(block(finish.trim, piece, rail, [side * (half - 0.016), side * half], 0.005, 1));
    }
  }
  return shapes;
}

/** A hollow moulding where wall and ceiling meet. */
function cornice(input: ShellInput, x: Vec2, side: 1 | -1, role: string): PrismShape {
  const { half, wallTop } = input;
  const outline: readonly Vec2[] = [
    [half + 0.01, wallTop - 0.075],
    [half - 0.014, wallTop - 0.075],
    [half - 0.018, wallTop - 0.045],
    [half - 0.036, wallTop - 0.02],
    [half - 0.06, wallTop - 0.012],
    [half - 0.06, wallTop + 0.012],
    [half + 0.01, wallTop + 0.012],
  ];
  return {
    kind: 'prism',
    role,
    detail: 1,
    axis: 'x',
    outline: outline.map(([z, y]): Vec2 => [side * z, y]),
    from: x[0],
    to: x[1],
  };
}

/** What is left of a stretch between gaps. */
function between([from, to]: Vec2, gaps: readonly Vec2[]): readonly Vec2[] {
  const runs: Vec2[] = [];
  let at = from;
  for (const [start, end] of gaps.toSorted((a, b) => a[0] - b[0])) {
    if (start - at > 0.02) runs.push([at, start]);
    at = Math.max(at, end);
  }
  if (to - at > 0.02) runs.push([at, to]);
  return runs;
}
