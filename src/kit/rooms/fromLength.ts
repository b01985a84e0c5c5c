import type { RoomFit, RoomSpace } from './room.ts';

/**
 * A fit for rooms at least `least` m long. A shorter one keeps its surfaces and has a lamp, but none of the furniture that would
 * not go in.
 */
export function fromLength(
  least: number,
  furnish: (space: RoomSpace) => RoomFit,
): (space: RoomSpace) => RoomFit {
  return (space) => {
    const length = space.to - space.from;
    const whole = furnish(space);
    if (length >= least) return whole;
    const { partitions, pieces, ...rest } = whole;
    const lamp = {
      piece: 'downlight',
      x: (space.from + space.to) / 2,
      z: 0,
      up: space.crown - space.floor - 0.02,
    };
    return { ...rest, pieces: length > 0.3 ? [lamp] : [] };
  };
}
