import { communications } from './communications.ts';
import type { RoomKind } from './room.ts';

/** A workroom for pictures and sound: places as in a communications room. */
export const studio: RoomKind = { ...communications, kind: 'studio' };
