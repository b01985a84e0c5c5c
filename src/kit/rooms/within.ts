import type { RoomSpace } from './room.ts';

/** `at` moved as little as keeps a thing `width` wide inside the room's length, 3 cm clear of its end walls. */
export function within({ from, to }: RoomSpace, at: number, width: number): number {
  const half = width / 2 + 0.03;
  return Math.min(Math.max(at, from + half), Math.max(to - half, from + half));
}
