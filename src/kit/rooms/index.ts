import { anteroom } from './anteroom.ts';
import { empty } from './empty.ts';
import { karaoke } from './karaoke.ts';
import { lounge } from './lounge.ts';
import { meeting } from './meeting.ts';
import { office } from './office.ts';
import { reception } from './reception.ts';
import type { RoomKind } from './room.ts';
import { study } from './study.ts';

/** Every kind of room. To add one: its file, and its name here. */
export const roomKinds = [
  empty,
  anteroom,
  karaoke,
  lounge,
  meeting,
  office,
  reception,
  study,
] as const satisfies readonly RoomKind[];

/** The kind of this name; a kind that the kit does not know is an empty room. */
export function roomKind(name: string): RoomKind {
  const known: readonly RoomKind[] = roomKinds;
  return known.find(({ kind }) => kind === name) ?? empty;
}
