import { officeFortress } from './officeFortress.ts';
import type { RoomFit, RoomSpace } from './room.ts';

/** The ghost train’s office. */
export function officeGhost(space: RoomSpace): RoomFit {
  return officeFortress(space);
}
