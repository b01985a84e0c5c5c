import { meetingFortress } from './meetingFortress.ts';
import type { RoomFit, RoomSpace } from './room.ts';

/** The ghost train’s meeting. */
export function meetingGhost(space: RoomSpace): RoomFit {
  return meetingFortress(space);
}
