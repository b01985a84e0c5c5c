import type { RoomFit, RoomSpace } from '../../rooms/room.ts';
import type { PatchShape, Vec2, Vec3 } from '../../shapes.ts';
import { bulkheadParts } from './bulkheadParts.ts';
import { ceilingLine } from './ceilingLine.ts';
import { cutParts } from './cutParts.ts';
import { face } from './face.ts';
import { gangwayParts } from './gangwayParts.ts';
import { type ShellInput, type ShellPart, shellMeasures } from './input.ts';
import { partitionParts } from './partitionParts.ts';
import { sideWalls } from './sideWalls.ts';

/** The ceiling runs to the middle of the bulkheads. */
const into = shellMeasures.bulkhead / 2;

/**
 * The inside of a car's body without its furniture: floors, walls with windows and side doors, ceilings, bulkheads,
 * partitions, gangways, and the faces that the cutaway shows. Leaves of doors are not in it: they move (see `doorLeaf`).
 */
export function shellOf(input: ShellInput): readonly ShellPart[] {
  return [
    ...input.spaces.flatMap((space, room) => roomParts(input, space, input.fits[room]!, room)),
    ...input.walls.flatMap((wall, i) => bulkheadParts(input, wall, i)),
    ...gangwayParts(input, 'head'),
    ...gangwayParts(input, 'tail'),
    ...cutParts(input),
  ];
}

function roomParts(
  input: ShellInput,
  space: RoomSpace,
  fit: RoomFit,
  room: number,
): readonly ShellPart[] {
  const [from, to] = reach(input, room, space);
  const strips = stripsOf(input, space, fit);
  const sheets = strips.flatMap(([z0, z1], i): ShellPart[] => {
    const passage = strips.length > 1 && i === 0;
    const floor = passage ? (fit.finish.corridor ?? fit.finish.floor) : fit.finish.floor;
    const base = { room, light: { room, z: (z0 + z1) / 2 }, solid: false } as const;
    return [
      {
        ...base,
        key: `floor-${room}-${i}`,
        layer: 'always',
        shapes: [face(floor, 'y', 1, input.floor, [from, to], [edge(input, z0), edge(input, z1)])],
      },
      {
        ...base,
        key: `ceiling-${room}-${i}`,
        layer: 'closed',
        shapes: [ceiling(input, space, fit.finish.ceiling, [z0, z1])],
      },
    ];
  });
  return [
    ...sheets,
    ...sideWalls(input, room, space, fit.finish),
    ...(fit.partitions ?? []).flatMap((partition, i) => partitionParts(input, room, partition, i)),
  ];
}

/** Floor and ceiling are parted where a partition up to the ceiling parts the light. */
function stripsOf({ half }: ShellInput, space: RoomSpace, fit: RoomFit): readonly Vec2[] {
  const long = (fit.partitions ?? []).find(
    ({ from, to, height }) => height === undefined && to - from > 0.6 * (space.to - space.from),
  );
  return long
    ? [
        [-half, long.z],
        [long.z, half],
      ]
    : [[-half, half]];
}

/** A floor reaches a little under the side walls. */
function edge({ half }: ShellInput, z: number): number {
  return Math.abs(z) === half ? z + Math.sign(z) * 0.02 : z;
}

/** A room's floor goes on to the middle of its bulkheads, and under the car's end walls. */
function reach(input: ShellInput, room: number, space: RoomSpace): Vec2 {
  const head = input.walls.find(({ behind }) => behind === room);
  const tail = input.walls.find(({ before }) => before === room);
  const from = head ? (head.before < 0 ? head.from : (head.from + head.to) / 2) : space.from;
  const to = tail ? (tail.behind < 0 ? tail.to : (tail.from + tail.to) / 2) : space.to;
  return [from, to];
}

function ceiling(input: ShellInput, space: RoomSpace, role: string, z: Vec2): PatchShape {
  const line = ceilingLine(input, z[0], z[1]);
  // Along z first, then against x: the faces look down.
  const rows = [space.to + into, space.from - into].map((x) =>
    line.map(([z, y]): Vec3 => [x, y, z]),
  );
  return { kind: 'patch', role, detail: 2, rows };
}
