import { diningBirch } from './diningBirch.ts';
import { diningBooths } from './diningBooths.ts';
import { diningFortress } from './diningFortress.ts';
import { diningGhost } from './diningGhost.ts';
import { diningPlain } from './diningPlain.ts';
import type { RoomKind } from './room.ts';

/** Restaurants of the ghost train, in their order: no two are alike. */
const ghost = [diningGhost, diningBirch, diningBooths] as const;

/** A dining room. */
export const dining: RoomKind = {
  kind: 'dining',
  way: 'middle',
  fit: (space) => {
    if (space.taste === 'ghost') return (ghost[space.nth % ghost.length] ?? diningGhost)(space);
    return space.taste === 'plain' ? diningPlain(space) : diningFortress(space);
  },
};
