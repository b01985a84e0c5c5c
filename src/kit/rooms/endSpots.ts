import type { RoomDoor, RoomSpace } from './room.ts';

/** Kept between a door's frame, a side wall's cornice and what hangs between them, m. */
const margin = 0.14;

/** A stretch of an end wall beside its door: its middle and width across, and how a piece is put on it. */
export interface EndSpot {
  readonly end: 'head' | 'tail';
  readonly x: number;
  readonly z: number;
  readonly width: number;
  readonly turn: number;
}

/** The stretches of both end walls that have no door, at least `least` wide, the widest of each end first. */
export function endSpots(space: RoomSpace, least = 0.6): readonly EndSpot[] {
  return [
    ...spots(space, 'head', space.from, space.head, 90),
    ...spots(space, 'tail', space.to, space.tail, -90),
  ].filter(({ width }) => width >= least);
}

function spots(
  { half }: RoomSpace,
  end: EndSpot['end'],
  x: number,
  door: RoomDoor | null,
  turn: number,
): readonly EndSpot[] {
  const edges = door
    ? [
        [-half + margin, door.z - door.width / 2 - margin],
        [door.z + door.width / 2 + margin, half - margin],
      ]
    : [[-half + margin, half - margin]];
  return edges
    .map(([a = 0, b = 0]) => ({ end, x, z: (a + b) / 2, width: b - a, turn }))
    .toSorted((a, b) => b.width - a.width);
}
