import type { RoomSpace } from './room.ts';

/** A stretch of an end wall beside its door: its middle across, and its width, m. */
export interface EndStretch {
  readonly z: number;
  readonly width: number;
}

export interface EndWall {
  readonly x: number;
  /** Turn of a piece that stands or hangs there and looks into the room. */
  readonly turn: 90 | -90;
  /** 1 = into the room is towards the tail. */
  readonly inwards: 1 | -1;
  /** Stretches clear of the door and its frame, the widest first. */
  readonly stretches: readonly EndStretch[];
  /** Whether a person coming through the door leaves the corner at this side free. */
  readonly cornerFree: (side: 1 | -1) => boolean;
}

const frame = 0.08;
const skirting = 0.03;
/** A corner is taken by a door that comes so near to its side wall, m. */
const corner = 0.85;

/** One end wall of a room. */
export function endWall(space: RoomSpace, end: 'head' | 'tail'): EndWall {
  const door = space[end];
  const reach = space.half - skirting;
  const stretch = (from: number, to: number): EndStretch => ({
    z: (from + to) / 2,
    width: to - from,
  });
  const stretches = door
    ? [
        stretch(-reach, door.z - door.width / 2 - frame),
        stretch(door.z + door.width / 2 + frame, reach),
      ]
    : [stretch(-reach, reach)];
  return {
    x: end === 'head' ? space.from : space.to,
    turn: end === 'head' ? 90 : -90,
    inwards: end === 'head' ? 1 : -1,
    stretches: stretches
      .filter(({ width }) => width > 0.5)
      .toSorted((a, b) => b.width - a.width || a.z - b.z),
    cornerFree: (side) =>
      !door || side * space.half - side * (door.z + (side * door.width) / 2) > corner,
  };
}
