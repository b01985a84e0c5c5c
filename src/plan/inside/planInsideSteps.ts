import { dealPictures } from '../../kit/rooms/dealPictures.ts';
import { roomKind } from '../../kit/rooms/index.ts';
import type { RoomFit, RoomSpace } from '../../kit/rooms/room.ts';
import type { Train } from '../../model/train.ts';
import type { CarPlan } from '../types.ts';
import { collidersOf } from './collidersOf.ts';
import { doorsOf } from './doorsOf.ts';
import { insideItems } from './insideItems.ts';
import { placeRoom } from './placeRoom.ts';
import { type Ends, planSpaces } from './planSpaces.ts';
import { shellShapes } from './shellShapes.ts';
import { thinOut } from './thinOut.ts';
import type { Cell, InsidePlan, InsideRoom, PlacedShapes } from './types.ts';

/**
 * What stands in a car: rooms from its data, furniture from its rooms' kinds, and what follows from both. Car-local. Yields
 * between its parts, so that the page can do it between frames; `planInside` does it at once.
 */
export function* planInsideSteps(
  plan: CarPlan,
  train: Train,
  ends: Ends,
): Generator<void, InsidePlan> {
  const { spaces, boundaries } = planSpaces(plan, train, ends);
  const plain: RoomFit[] = [];
  for (const space of spaces) {
    plain.push(roomKind(space.kind).fit(space));
    yield;
  }
  const fits = dealPictures(spaces, plain, Number(plan.id.split('/')[1]));
  const cells: Cell[] = [];
  const rooms = spaces.map((space, i): InsideRoom => {
    const first = cells.length;
    cells.push(...cellsOf(i, space, fits[i]!));
    return { ...space, fit: fits[i]!, cells: cells.slice(first).map((_, k) => first + k) };
  });
  const cellAt = (room: number, z: number): number => {
    const own = rooms[room]?.cells ?? [];
    const found = own.find((cell) => {
      const { min, max } = cells[cell]!.box;
      return z >= min[2] - 1e-6 && z <= max[2] + 1e-6;
    });
    return found ?? own[0] ?? 0;
  };
  const wanted: PlacedShapes[] = [];
  for (const [i, room] of rooms.entries()) {
    wanted.push(...placeRoom(plan.id, i, room, room.fit, (z) => cellAt(i, z)));
    yield;
  }
  const doors = doorsOf(plan, rooms, boundaries, cellAt);
  // In the trains that we ship everything fits: tests see to that.
  const pieces = train.visitor ? thinOut(wanted, rooms, doors, plan.length) : wanted;
  yield;
  const shell = shellShapes(plan, rooms, boundaries, ends, cellAt);
  yield;
  const placed = [...shell, ...pieces];
  const colliders = collidersOf(pieces, rooms, plan.length);
  yield;
  return {
    carId: plan.id,
    length: plan.length,
    floor: rooms[0]?.floor ?? plan.car.vehicle.body.floor,
    half: rooms[0]?.half ?? plan.car.vehicle.body.width / 2,
    rooms,
    cells,
    placed,
    colliders,
    doors,
    items: yield* insideItems(plan, rooms, pieces, colliders, doors),
  };
}

/** A room is one cell, or two where a partition parts its corridor from the rest. */
function cellsOf(room: number, space: RoomSpace, fit: RoomFit): readonly Cell[] {
  const box = (z0: number, z1: number): Cell => ({
    room,
    box: { min: [space.from, space.floor, z0], max: [space.to, space.crown, z1] },
  });
  const walls = (fit.partitions ?? []).filter(({ height }) => height === undefined);
  const long = walls.find(({ from, to }) => to - from > 0.6 * (space.to - space.from));
  if (!long) return [box(-space.half, space.half)];
  return [box(-space.half, long.z), box(long.z, space.half)];
}
