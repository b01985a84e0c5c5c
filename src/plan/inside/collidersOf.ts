import type { Collider, DoorPlan, InsideRoom, PlacedShapes } from './types.ts';

/** Until furniture is known to stand in the way, only the walls do. */
export function collidersOf(
  _placed: readonly PlacedShapes[],
  rooms: readonly InsideRoom[],
  _doors: readonly DoorPlan[],
): readonly Collider[] {
  const first = rooms[0];
  const last = rooms.at(-1);
  if (!first || !last) return [];
  return [-1, 1].map((side) => ({
    x: (first.from + last.to) / 2,
    z: side * (first.half + 0.1),
    hx: (last.to - first.from) / 2,
    hz: 0.1,
    yaw: 0,
    key: 'shell.wall',
  }));
}
