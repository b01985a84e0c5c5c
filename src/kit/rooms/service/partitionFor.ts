import type { Partition, RoomSpace } from '../room.ts';
import { cabinOf } from './cabinOf.ts';

/** The partition of a whole room beside its corridor, with a door at `at` (its middle unless told), 0.62 m wide. */
export function partitionFor(
  space: RoomSpace,
  role: string,
  at = (space.from + space.to) / 2,
  width = 0.62,
): Partition {
  const clear = Math.min(width, space.to - space.from - 0.2);
  const edge = clear / 2 + 0.06;
  return {
    from: space.from,
    to: space.to,
    z: cabinOf(space).partition,
    role,
    door: { at: Math.max(space.from + edge, Math.min(space.to - edge, at)), width: clear },
  };
}
