import { shellMeasures } from '../../kit/inside/shell/input.ts';
import type { SolidPart } from './solidPart.ts';
import type { StandingPiece } from './standingPiece.ts';
import type { DoorPlan, InsideRoom, PlacedShapes } from './types.ts';

/** What may touch, may press in by so much, m (issue: 5 mm). */
const tolerance = 0.005;

/** A lamp may be let into the ceiling, a blind into a window's reveal, so deep, m. */
const letIn = { ceiling: 0.12, window: 0.07 };

const partition = shellMeasures.partition / 2;

/** So far from its jambs a doorway's edge may be hidden, as by a radiator on the wall beside it, m. */
const jamb = 0.02;

/** Half the depth of a doorway that is kept free: half a bulkhead, and a hand, m. */
const doorway = shellMeasures.bulkhead / 2 + 0.05;

/** Something of the car that a piece presses into, and how deep, m. */
export interface PlaceFault {
  readonly what: string;
  readonly depth: number;
}

/** Walls, floor, ceiling and partitions of its room, and doors of the car, that a piece crosses by more than 5 mm. */
export function placeFaults(
  room: InsideRoom,
  doors: readonly DoorPlan[],
  standing: StandingPiece,
): readonly PlaceFault[] {
  return [...wallFaults(room, standing), ...doorFaults(doors, room.floor, standing)];
}

function wallFaults(room: InsideRoom, { piece, parts }: StandingPiece): readonly PlaceFault[] {
  const worst = new Map<string, number>();
  const note = (what: string, depth: number): void => {
    if (depth > (worst.get(what) ?? 0)) worst.set(what, depth);
  };
  for (const part of parts) {
    // Most parts need no closer look: their box is in the room's.
    const near =
      part.min[0] < room.from - tolerance ||
      part.max[0] > room.to + tolerance ||
      Math.max(-part.min[2], part.max[2]) > room.half + tolerance ||
      part.min[1] < room.floor - tolerance ||
      part.max[1] > room.wallTop + tolerance;
    if (near) for (const point of part.points()) outside(room, piece, point, note);
    for (const [k, wall] of (room.fit.partitions ?? []).entries()) {
      const depth = straddle(wall, room.floor, part);
      if (depth > tolerance) note(`partition ${k}`, depth);
    }
  }
  return [...worst].map(([what, depth]) => ({ what, depth }));
}

/** How far a point lies outside of its room. */
function outside(
  room: InsideRoom,
  { rest }: PlacedShapes,
  [x, y, z]: readonly [number, number, number],
  note: (what: string, depth: number) => void,
): void {
  if (room.from - x > tolerance) note('wall at the head', room.from - x);
  if (x - room.to > tolerance) note('wall at the tail', x - room.to);
  if (room.floor - y > tolerance) note('floor', room.floor - y);
  const out = Math.abs(z) - room.half;
  if (out > tolerance) {
    const side = z > 0 ? 1 : -1;
    const window = room.windows.find(
      (one) =>
        one.side === side && Math.abs(x - one.at) < one.width / 2 && y > one.from && y < one.to,
    );
    const depth = out - (window ? letIn.window : 0);
    if (depth > tolerance) note(window ? 'window' : 'side wall', depth);
  }
  if (y <= room.wallTop) return;
  const across = Math.min(1, Math.abs(z) / room.half);
  const arch = (1 - across ** 2.6) ** (1 / 2.6);
  const ceiling = room.wallTop + (room.crown - room.wallTop) * arch;
  const over = y - ceiling - (rest === 'ceiling' ? letIn.ceiling : 0);
  if (over > tolerance) note('ceiling', over);
}

/** How far a part reaches through a partition, measured to its nearer side. */
function straddle(
  wall: NonNullable<InsideRoom['fit']['partitions']>[number],
  floor: number,
  part: SolidPart,
): number {
  if (part.min[2] > wall.z + partition || part.max[2] < wall.z - partition) return 0;
  if (part.min[0] > wall.to || part.max[0] < wall.from) return 0;
  const top = floor + (wall.height ?? 9);
  const door = wall.door;
  let [low, high] = [Infinity, -Infinity];
  for (const [x, y, z] of part.points()) {
    if (x < wall.from || x > wall.to || y > top) continue;
    if (door && Math.abs(x - door.at) < door.width / 2 && y < floor + 2) continue;
    low = Math.min(low, z);
    high = Math.max(high, z);
  }
  return Math.min(high - (wall.z - partition), wall.z + partition - low);
}

/** Furniture in a doorway: where its leaf hangs, and a little before and behind. */
function doorFaults(
  doors: readonly DoorPlan[],
  floor: number,
  { piece, parts, min, max }: StandingPiece,
): readonly PlaceFault[] {
  if (piece.rest === 'flat') return [];
  return doors.flatMap((door) => {
    const [hx, hz] = door.axis === 'x' ? [doorway, door.width / 2] : [door.width / 2, doorway];
    if (min[0] > door.x + hx || max[0] < door.x - hx) return [];
    if (min[2] > door.z + hz || max[2] < door.z - hz) return [];
    const depth = Math.max(...parts.map((part) => inDoorway(door, floor, part)));
    return depth > tolerance ? [{ what: `door ${door.key}`, depth }] : [];
  });
}

/** How far a part reaches into a doorway, from its sides or from above. */
function inDoorway(door: DoorPlan, floor: number, part: SolidPart): number {
  const along = door.axis === 'x';
  let depth = 0;
  for (const [x, y, z] of part.points()) {
    if (Math.abs(along ? x - door.x : z - door.z) > doorway) continue;
    const aside = Math.abs(along ? z - door.z : x - door.x);
    depth = Math.max(depth, Math.min(door.width / 2 - jamb - aside, floor + door.height - y));
  }
  return depth;
}
