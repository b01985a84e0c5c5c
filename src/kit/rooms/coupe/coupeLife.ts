import type { PutPiece, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';

/** Height of a berth's cushion over the floor, m. */
const seat = 0.462;

/** What travellers left lying on the lower berths (keys `lower-head` and `lower-tail`), one thing at most in each compartment. */
export function coupeLife(space: RoomSpace): readonly PutPiece[] {
  const { head, tail, middle } = cabinOf(space);
  const end = space.seed % 2 === 0 ? 'head' : 'tail';
  const x = end === 'head' ? head + 0.38 : tail - 0.38;
  const on = `lower-${end}`;
  switch ((space.seed >>> 3) % 6) {
    case 0:
      return [put('folded-paper', x, middle, { up: seat, on })];
    case 1:
      return [put('books', x, middle, { up: seat, on, options: { count: 2 } })];
    case 2:
      return [
        put('duffel', x - 0.03, middle, {
          up: seat,
          on,
          turn: 90,
          options: { width: 0.5, depth: 0.26, height: 0.22, roles: { cloth: 'bag-blue' } },
        }),
      ];
    case 3:
      return [put('folded-blanket', x, middle, { up: seat, on, turn: 90 })];
    case 4:
      return [put('laptop', x, middle, { up: seat, on, turn: end === 'head' ? 90 : -90 })];
    default:
      return [];
  }
}
