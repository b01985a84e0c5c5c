import type { Piece } from '../piece.ts';
import { armchair } from './armchair.ts';
import { deskChair } from './deskChair.ts';
import { diningChair } from './diningChair.ts';
import { meetingChair } from './meetingChair.ts';
import { sofa } from './sofa.ts';
import { stool } from './stool.ts';

export const sharedPieces = [
  armchair,
  deskChair,
  diningChair,
  meetingChair,
  sofa,
  stool,
] as const satisfies readonly Piece[];
