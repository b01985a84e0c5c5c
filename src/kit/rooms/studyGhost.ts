import type { RoomFit, RoomSpace } from './room.ts';
import { studyFortress } from './studyFortress.ts';

/** The ghost train’s study. */
export function studyGhost(space: RoomSpace): RoomFit {
  return studyFortress(space);
}
