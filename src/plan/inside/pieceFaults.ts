import { pieceCrossing } from './pieceCrossing.ts';
import { placeFaults } from './placeFaults.ts';
import { standingPiece } from './standingPiece.ts';
import type { InsidePlan } from './types.ts';

/** A piece of furniture that stands where it cannot. */
export interface PieceFault {
  readonly room: string;
  readonly piece: string;
  readonly what: string;
  /** How deep, mm. */
  readonly depth: number;
}

/**
 * Furniture of a car that crosses its room's walls, floor or ceiling, a partition, a door's leaf, or another piece by more than
 * 5 mm. A piece may cross what it stands on, and a carpet what stands on it.
 */
export function pieceFaults({ placed, rooms, doors }: InsidePlan): readonly PieceFault[] {
  const standing = placed.filter(({ of }) => of === 'piece').map(standingPiece);
  const faults: PieceFault[] = [];
  for (const [i, one] of standing.entries()) {
    const room = rooms[one.piece.room];
    if (!room) continue;
    const note = (what: string, depth: number) =>
      faults.push({
        room: room.id,
        piece: one.piece.key,
        what,
        depth: Math.round(depth * 1000),
      });
    for (const { what, depth } of placeFaults(room, doors, one)) note(what, depth);
    for (const other of standing.slice(i + 1)) {
      const depth = pieceCrossing(one, other);
      if (depth > 0) note(other.piece.key, depth);
    }
  }
  return faults;
}
