import type { PutPiece, RoomSpace } from './room.ts';
import { wallRun } from './wallRun.ts';

/** A piece `at` metres from the room's head, which takes `reach` metres to both sides of that. */
export interface Spaced extends Omit<PutPiece, 'x'> {
  readonly at: number;
  readonly reach: number;
}

/** Of pieces drawn for a long room, those that a shorter one has place for, clear of its doors; what stood on one left out goes too. */
export function spaced(space: RoomSpace, pieces: readonly Spaced[]): readonly PutPiece[] {
  const gone = new Set<string>();
  return pieces.flatMap(({ at, reach, ...put }): readonly PutPiece[] => {
    const x = space.from + at;
    const { from, to } = wallRun(space, put.z < 0 ? -1 : 1, 0.9);
    const fits = x - reach > from - 0.03 && x + reach < to + 0.03;
    if (fits && !(put.on !== undefined && gone.has(put.on))) return [{ ...put, x }];
    if (put.key !== undefined) gone.add(put.key);
    return [];
  });
}
