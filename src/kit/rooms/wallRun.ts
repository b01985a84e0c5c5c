import type { RoomSpace } from './room.ts';

/** Kept free in front of a door, m. */
const beforeDoor = 0.75;
/** Between furniture and an end wall, m. */
const gap = 0.03;

/** The stretch of a side wall (x) where things `depth` deep stand clear of the doors in the room's ends. */
export function wallRun(
  { from, to, half, head, tail }: RoomSpace,
  side: 1 | -1,
  depth: number,
): { readonly from: number; readonly to: number } {
  const near = side * (half - depth);
  const blocked = (door: RoomSpace['head']) =>
    door !== null && (door.z + (side * door.width) / 2) * side > near * side - 0.05;
  return {
    from: from + (blocked(head) ? beforeDoor : gap),
    to: to - (blocked(tail) ? beforeDoor : gap),
  };
}
