import type { Piece } from '../piece.ts';
import { armchair } from './armchair.ts';
import { bookcase } from './bookcase.ts';
import { cabinet } from './cabinet.ts';
import { ceilingPanel } from './ceilingPanel.ts';
import { coffeeTable } from './coffeeTable.ts';
import { cove } from './cove.ts';
import { curtains } from './curtains.ts';
import { desk } from './desk.ts';
import { deskChair } from './deskChair.ts';
import { deskLamp } from './deskLamp.ts';
import { diningChair } from './diningChair.ts';
import { diningTable } from './diningTable.ts';
import { downlight } from './downlight.ts';
import { floorLamp } from './floorLamp.ts';
import { meetingChair } from './meetingChair.ts';
import { meetingTable } from './meetingTable.ts';
import { rollerBlind } from './rollerBlind.ts';
import { sconce } from './sconce.ts';
import { sideboard } from './sideboard.ts';
import { sideTable } from './sideTable.ts';
import { sofa } from './sofa.ts';
import { stool } from './stool.ts';
import { tableLamp } from './tableLamp.ts';
import { venetianBlind } from './venetianBlind.ts';

export const sharedPieces = [
  armchair,
  bookcase,
  cabinet,
  ceilingPanel,
  coffeeTable,
  cove,
  curtains,
  desk,
  deskChair,
  deskLamp,
  diningChair,
  diningTable,
  downlight,
  floorLamp,
  meetingChair,
  meetingTable,
  rollerBlind,
  sconce,
  sideTable,
  sideboard,
  sofa,
  stool,
  tableLamp,
  venetianBlind,
] as const satisfies readonly Piece[];
