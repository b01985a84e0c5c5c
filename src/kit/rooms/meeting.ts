import { meetingFortress } from './meetingFortress.ts';
import { meetingGhost } from './meetingGhost.ts';
import type { RoomKind } from './room.ts';

/** A room for meetings, round a long table. */
export const meeting: RoomKind = {
  kind: 'meeting',
  way: 'middle',
  fit: (space) => (space.taste === 'ghost' ? meetingGhost(space) : meetingFortress(space)),
};
