import { diningFortress } from './diningFortress.ts';
import { diningGhost } from './diningGhost.ts';
import type { RoomKind } from './room.ts';

/** A dining room. */
export const dining: RoomKind = {
  kind: 'dining',
  way: 'middle',
  fit: (space) => (space.taste === 'ghost' ? diningGhost(space) : diningFortress(space)),
};
