import { loungeFortress } from './loungeFortress.ts';
import { loungeGhost } from './loungeGhost.ts';
import type { RoomKind } from './room.ts';

/** A room to sit in. */
export const lounge: RoomKind = {
  kind: 'lounge',
  way: 'middle',
  fit: (space) => (space.taste === 'ghost' ? loungeGhost(space) : loungeFortress(space)),
};
