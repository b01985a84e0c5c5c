import { loungeFortress } from './loungeFortress.ts';
import type { RoomFit, RoomSpace } from './room.ts';

/** The ghost train’s lounge. */
export function loungeGhost(space: RoomSpace): RoomFit {
  return loungeFortress(space);
}
