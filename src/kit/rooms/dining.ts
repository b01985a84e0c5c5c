import { diningFortress } from './diningFortress.ts';
import { diningGhost } from './diningGhost.ts';
import { fromLength } from './fromLength.ts';
import type { RoomKind } from './room.ts';

/** A dining room. */
export const dining: RoomKind = {
  kind: 'dining',
  way: 'middle',
  fit: fromLength(5.8, (space) =>
    space.taste === 'ghost' ? diningGhost(space) : diningFortress(space),
  ),
};
