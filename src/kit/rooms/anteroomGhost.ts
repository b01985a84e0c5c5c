import { anteroomFortress } from './anteroomFortress.ts';
import type { RoomFit, RoomSpace } from './room.ts';

/** The ghost train’s anteroom. */
export function anteroomGhost(space: RoomSpace): RoomFit {
  return anteroomFortress(space);
}
