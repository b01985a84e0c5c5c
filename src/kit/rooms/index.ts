import { empty } from './empty.ts';
import type { RoomKind } from './room.ts';

/** Every kind of room. To add one: its file, and its name here. */
export const roomKinds = [empty] as const satisfies readonly RoomKind[];

/** The kind of this name; a kind that the kit does not know is an empty room. */
export function roomKind(name: string): RoomKind {
  const known: readonly RoomKind[] = roomKinds;
  return known.find(({ kind }) => kind === name) ?? empty;
}
