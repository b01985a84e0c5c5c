import { anteroom } from './anteroom.ts';
import { bar } from './bar.ts';
import { bedroom } from './bedroom.ts';
import { changingRoom } from './changingRoom.ts';
import { cinema } from './cinema.ts';
import { cloakroom } from './cloakroom.ts';
import { cosmetology } from './cosmetology.ts';
import { dining } from './dining.ts';
import { empty } from './empty.ts';
import { foyer } from './foyer.ts';
import { gym } from './gym.ts';
import { hammam } from './hammam.ts';
import { karaoke } from './karaoke.ts';
import { lounge } from './lounge.ts';
import { meeting } from './meeting.ts';
import { multimedia } from './multimedia.ts';
import { office } from './office.ts';
import { quietRoom } from './quietRoom.ts';
import { reception } from './reception.ts';
import type { RoomKind } from './room.ts';
import { secretary } from './secretary.ts';
import { sittingRoom } from './sittingRoom.ts';
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
  bar,
  bedroom,
  changingRoom,
  cinema,
  cloakroom,
  cosmetology,
  dining,
  foyer,
  gym,
  hammam,
  multimedia,
  quietRoom,
  secretary,
  sittingRoom,
] as const satisfies readonly RoomKind[];

/** The kind of this name; a kind that the kit does not know is an empty room. */
export function roomKind(name: string): RoomKind {
  const known: readonly RoomKind[] = roomKinds;
  return known.find(({ kind }) => kind === name) ?? empty;
}
