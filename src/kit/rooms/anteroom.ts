import { anteroomFortress } from './anteroomFortress.ts';
import { anteroomGhost } from './anteroomGhost.ts';
import type { RoomKind } from './room.ts';

/** The room before the leader’s. */
export const anteroom: RoomKind = {
  kind: 'anteroom',
  way: 'middle',
  fit: (space) => (space.taste === 'ghost' ? anteroomGhost(space) : anteroomFortress(space)),
};
