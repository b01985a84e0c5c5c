import { officeFortress } from './officeFortress.ts';
import { officeGhost } from './officeGhost.ts';
import type { RoomKind } from './room.ts';

/** An office: the leader’s, or a small one for operators and doctors, which a corridor passes. */
export const office: RoomKind = {
  kind: 'office',
  way: (carKind) => (carKind === 'office' ? 'middle' : 'left'),
  fit: (space) => (space.taste === 'ghost' ? officeGhost(space) : officeFortress(space)),
};
