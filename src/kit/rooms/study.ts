import type { RoomKind } from './room.ts';
import { studyFortress } from './studyFortress.ts';
import { studyGhost } from './studyGhost.ts';

/** A small room beside an office; in a bedroom car the corridor passes it. */
export const study: RoomKind = {
  kind: 'study',
  way: (carKind) => (carKind === 'bedroom' ? 'left' : 'middle'),
  fit: (space) => (space.taste === 'ghost' ? studyGhost(space) : studyFortress(space)),
};
