import type { RoomKind } from './room.ts';
import { stores } from './stores.ts';

/** A small store: as a large one. */
export const store: RoomKind = { ...stores, kind: 'store' };
