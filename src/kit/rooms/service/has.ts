import type { RoomSpace } from '../room.ts';

/** Whether an amenity of the room fits. */
export function has(space: RoomSpace, pattern: RegExp): boolean {
  return space.amenities.some(({ id }) => pattern.test(id));
}
