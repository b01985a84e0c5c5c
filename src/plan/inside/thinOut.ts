import { blockedRooms } from './blockedRooms.ts';
import { collidersOf } from './collidersOf.ts';
import { FloorGrid } from './floorGrid.ts';
import { pieceColliders } from './pieceColliders.ts';
import { pieceCrossing } from './pieceCrossing.ts';
import { placeFaults } from './placeFaults.ts';
import { Solids } from './solids.ts';
import { type StandingPiece, standingPiece } from './standingPiece.ts';
import type { DoorPlan, InsideRoom, PlacedShapes } from './types.ts';

/** Half of the way that is kept clear through a room, m. */
const wayHalf = 0.31;

/**
 * Leaves out the furniture that does not fit: a visitor's train may have rooms of any size in any order, and a kind of room is
 * made for usual ones. What crosses a wall, a door or a piece named before it goes, with all that stands on it; items are kept
 * before the rest. Where one could still not pass from door to door, what stands in the way goes too.
 */
export function thinOut(
  pieces: readonly PlacedShapes[],
  rooms: readonly InsideRoom[],
  doors: readonly DoorPlan[],
  length: number,
): readonly PlacedShapes[] {
  const kept = new Set(fitting(pieces, rooms, doors));
  for (const clear of [inTheWay, standsIn]) {
    const grid = new FloorGrid({
      length,
      half: rooms[0]?.half ?? 0,
      rooms,
      colliders: collidersOf([...kept], rooms, length),
    });
    const blocked = blockedRooms(grid, rooms);
    if (blocked.length === 0) break;
    for (const piece of kept) {
      const room = rooms[piece.room];
      if (room && blocked.includes(piece.room) && clear(piece, room)) kept.delete(piece);
    }
    dropOrphans(kept);
  }
  return pieces.filter((piece) => kept.has(piece));
}

function fitting(
  pieces: readonly PlacedShapes[],
  rooms: readonly InsideRoom[],
  doors: readonly DoorPlan[],
): readonly PlacedShapes[] {
  const parents = new Map(pieces.map((piece) => [piece.key, piece]));
  const depth = ({ on }: PlacedShapes): number => {
    const parent = on === undefined ? undefined : parents.get(on);
    return parent ? 1 + depth(parent) : 0;
  };
  const rank = (piece: PlacedShapes): number => 2 * depth(piece) + (piece.item ? 0 : 1);
  const kept = new Map<string, StandingPiece>();
  for (const piece of pieces.toSorted((a, b) => rank(a) - rank(b))) {
    const room = rooms[piece.room];
    const orphan = piece.on !== undefined && parents.has(piece.on) && !kept.has(piece.on);
    if (!room || orphan) continue;
    const one = standingPiece(piece);
    if (placeFaults(room, doors, one).length > 0) continue;
    if ([...kept.values()].some((other) => pieceCrossing(one, other) > 0)) continue;
    kept.set(piece.key, one);
  }
  return [...kept.values()].map(({ piece }) => piece);
}

/** Whether a piece stands on the straight way from door to door, bent in the middle of the room where they are not in line. */
function inTheWay(piece: PlacedShapes, { from, to, floor, head, tail }: InsideRoom): boolean {
  const solids = new Solids(pieceColliders([piece], floor));
  const [z0, z1] = [head?.z ?? 0, tail?.z ?? 0];
  const middle = (from + to) / 2;
  const near = (x: number, z: number): boolean => {
    solids.nearest(x, z);
    return solids.gap < wayHalf;
  };
  for (let x = from; x <= to; x += 0.05) if (near(x, x < middle ? z0 : z1)) return true;
  for (let z = Math.min(z0, z1); z <= Math.max(z0, z1); z += 0.05) if (near(middle, z)) return true;
  return false;
}

function standsIn(piece: PlacedShapes, { floor }: InsideRoom): boolean {
  return pieceColliders([piece], floor).length > 0;
}

/** What stands on a piece that is gone goes too. */
function dropOrphans(kept: Set<PlacedShapes>): void {
  const keys = new Set([...kept].map(({ key }) => key));
  for (let gone = true; gone; ) {
    gone = false;
    for (const piece of kept) {
      if (piece.on === undefined || keys.has(piece.on)) continue;
      kept.delete(piece);
      keys.delete(piece.key);
      gone = true;
    }
  }
}
