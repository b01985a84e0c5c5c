import type { FloorGrid } from './floorGrid.ts';
import type { InsideRoom } from './types.ts';

/** Rooms (by their index) that a body 0.5 m wide cannot walk through from one of their end doors to the other. */
export function blockedRooms(
  grid: FloorGrid,
  rooms: readonly Pick<InsideRoom, 'from' | 'to' | 'head' | 'tail'>[],
): readonly number[] {
  const part = grid.parts();
  const at = (x: number, z: number): number => part[grid.at(x, z)] ?? 0;
  return rooms.flatMap((room, i) => {
    const { head, tail } = room;
    if (!head || !tail) return [];
    const before = rooms[i - 1]?.to ?? room.from - 0.1;
    const behind = rooms[i + 1]?.from ?? room.to + 0.1;
    const from = at((before + room.from) / 2, head.z);
    return from > 0 && from === at((room.to + behind) / 2, tail.z) ? [] : [i];
  });
}
