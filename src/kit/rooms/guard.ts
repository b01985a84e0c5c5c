import { crew } from './crew.ts';
import type { RoomKind } from './room.ts';

/** A guard’s compartment in a goods car: as the crew’s. */
export const guard: RoomKind = { ...crew, kind: 'guard' };
