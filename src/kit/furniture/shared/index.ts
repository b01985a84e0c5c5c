import type { Piece } from '../piece.ts';
import { armchair } from './armchair.ts';
import { bookcase } from './bookcase.ts';
import { cabinet } from './cabinet.ts';
import { coffeeTable } from './coffeeTable.ts';
import { desk } from './desk.ts';
import { deskChair } from './deskChair.ts';
import { diningChair } from './diningChair.ts';
import { diningTable } from './diningTable.ts';
import { meetingChair } from './meetingChair.ts';
import { meetingTable } from './meetingTable.ts';
import { sideboard } from './sideboard.ts';
import { sideTable } from './sideTable.ts';
import { sofa } from './sofa.ts';
import { stool } from './stool.ts';

export const sharedPieces = [
  armchair,
  bookcase,
  cabinet,
  coffeeTable,
  desk,
  deskChair,
  diningChair,
  diningTable,
  meetingChair,
  meetingTable,
  sideTable,
  sideboard,
  sofa,
  stool,
] as const satisfies readonly Piece[];
