import type { RoomSpace } from './room.ts';

/** Height of the ceiling over the floor at z: a superellipse of exponent 2.6 (interior look sheet, Shell). */
export function ceilingAt({ half, floor, wallTop, crown }: RoomSpace, z: number): number {
  const t = Math.min(1, Math.abs(z) / half);
  return wallTop - floor + (crown - wallTop) * (1 - t ** 2.6) ** (1 / 2.6);
}
