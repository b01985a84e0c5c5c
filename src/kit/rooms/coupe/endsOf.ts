import type { RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';

/** One end of a compartment: x of its wall and of where furniture may begin, which way is into the room, and a turn that looks there. */
export interface CoupeEnd {
  readonly wall: number;
  readonly from: number;
  readonly way: 1 | -1;
  readonly turn: 90 | -90;
}

/** The end where one sleeps and the other; compartments with odd and even numbers mirror each other. */
export function endsOf(space: RoomSpace): { readonly bed: CoupeEnd; readonly day: CoupeEnd } {
  const { head, tail } = cabinOf(space);
  const first: CoupeEnd = { wall: space.from, from: head, way: 1, turn: 90 };
  const last: CoupeEnd = { wall: space.to, from: tail, way: -1, turn: -90 };
  const number = Number(/\d+$/.exec(space.id)?.[0] ?? 1);
  return number % 2 === 1 ? { bed: last, day: first } : { bed: first, day: last };
}
