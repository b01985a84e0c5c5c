import { pieceColliders } from './pieceColliders.ts';
import type { Collider, InsideRoom, PlacedShapes } from './types.ts';
import { wallColliders } from './wallColliders.ts';

/** All that stands in a walker's way in a car of this `length` but its doors: walls, and furniture. */
export function collidersOf(
  placed: readonly PlacedShapes[],
  rooms: readonly InsideRoom[],
  length: number,
): readonly Collider[] {
  const floor = rooms[0]?.floor ?? 0;
  return [...wallColliders(rooms, length), ...pieceColliders(placed, floor)];
}
