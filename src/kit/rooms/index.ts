import { anteroom } from './anteroom.ts';
import { attendant } from './attendant.ts';
import { bar } from './bar.ts';
import { bathroom } from './bathroom.ts';
import { bedroom } from './bedroom.ts';
import { changingRoom } from './changingRoom.ts';
import { cinema } from './cinema.ts';
import { cloakroom } from './cloakroom.ts';
import { communications } from './communications.ts';
import { compartment } from './compartment.ts';
import { control } from './control.ts';
import { cosmetology } from './cosmetology.ts';
import { crew } from './crew.ts';
import { dining } from './dining.ts';
import { empty } from './empty.ts';
import { engineRoom } from './engineRoom.ts';
import { equipment } from './equipment.ts';
import { foyer } from './foyer.ts';
import { garage } from './garage.ts';
import { guard } from './guard.ts';
import { gym } from './gym.ts';
import { hammam } from './hammam.ts';
import { hold } from './hold.ts';
import { karaoke } from './karaoke.ts';
import { kitchen } from './kitchen.ts';
import { lavatory } from './lavatory.ts';
import { lounge } from './lounge.ts';
import { meeting } from './meeting.ts';
import { multimedia } from './multimedia.ts';
import { office } from './office.ts';
import { openSaloon } from './openSaloon.ts';
import { operatingRoom } from './operatingRoom.ts';
import { pantry } from './pantry.ts';
import { preparation } from './preparation.ts';
import { quietRoom } from './quietRoom.ts';
import { reception } from './reception.ts';
import type { RoomKind } from './room.ts';
import { secretary } from './secretary.ts';
import { sittingRoom } from './sittingRoom.ts';
import { store } from './store.ts';
import { stores } from './stores.ts';
import { studio } from './studio.ts';
import { study } from './study.ts';
import { vestibule } from './vestibule.ts';
import { ward } from './ward.ts';
import { washroom } from './washroom.ts';
import { wineStore } from './wineStore.ts';
import { workshop } from './workshop.ts';

/** Every kind of room. To add one: its file, and its name here. */
export const roomKinds = [
  empty,
  anteroom,
  attendant,
  bar,
  bathroom,
  bedroom,
  changingRoom,
  cinema,
  cloakroom,
  communications,
  compartment,
  control,
  cosmetology,
  crew,
  dining,
  engineRoom,
  equipment,
  foyer,
  garage,
  guard,
  gym,
  hammam,
  hold,
  karaoke,
  kitchen,
  lavatory,
  lounge,
  meeting,
  multimedia,
  office,
  openSaloon,
  operatingRoom,
  pantry,
  preparation,
  quietRoom,
  reception,
  secretary,
  sittingRoom,
  store,
  stores,
  studio,
  study,
  vestibule,
  ward,
  washroom,
  wineStore,
  workshop,
] as const satisfies readonly RoomKind[];

/** The kind of this name; a kind that the kit does not know is an empty room. */
export function roomKind(name: string): RoomKind {
  const known: readonly RoomKind[] = roomKinds;
  return known.find(({ kind }) => kind === name) ?? empty;
}
