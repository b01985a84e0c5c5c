import type { Detail } from '../../kit/shapes.ts';
import type { InsidePlan } from '../../plan/inside/types.ts';
import { PartsWriter, type RoomsPart } from './partsWriter.ts';

/** Stands for a room's place where a part holds the leaves of doors. */
export const doorsRoom = -2;

/** What has come of a car: parts of it, and the rooms that are whole with them. */
export interface CarParts {
  readonly parts: readonly RoomsPart[];
  readonly whole: readonly number[];
}

/**
 * The inside of a car as buffers, car-local: its rooms (−1: the gangways), then all leaves of its doors in one part, each vertex
 * with its leaf's number. Near rooms have parts of their own, so that those out of sight are left out; coarse ones, small as they
 * are, share parts, so that a neighbouring car takes few draw calls. Yields between pieces, with what is ready or nothing, so that
 * the work can be spread over frames; run to the end it gives the same bytes.
 */
export function* buildCar(plan: InsidePlan, detail: Detail): Generator<CarParts | null, void> {
  const rooms = Array.from({ length: plan.rooms.length + 1 }, (_, i) => i - 1);
  const writer = new PartsWriter(detail, plan.items);
  for (const room of rooms) {
    for (const placed of plan.placed) {
      if (placed.room !== room) continue;
      const full = writer.add(placed, room);
      yield full && { parts: [full], whole: [] };
    }
    if (detail === 0) yield { parts: [writer.close()], whole: [room] };
  }
  if (detail !== 0) yield { parts: [writer.close()], whole: rooms };
  const leaves = new PartsWriter(detail, plan.items);
  const parts: RoomsPart[] = [];
  const doorLeaves = plan.doors.flatMap((door) => door.leaves);
  for (const [i, { placed }] of doorLeaves.entries()) {
    const full = leaves.add(placed, doorsRoom, i + 1);
    if (full) parts.push(full);
    yield null;
  }
  yield { parts: [...parts, leaves.close()], whole: [doorsRoom] };
}
