import type { Piece } from '../piece.ts';
import { cigarettes } from './cigarettes.ts';
import { emblem } from './emblem.ts';
import { flag } from './flag.ts';
import { floorInlay } from './floorInlay.ts';
import { flowerLight } from './flowerLight.ts';
import { karaokeMachine } from './karaokeMachine.ts';
import { lightBar } from './lightBar.ts';
import { mirrorBall } from './mirrorBall.ts';
import { speaker } from './speaker.ts';
import { stage } from './stage.ts';
import { stageBackdrop } from './stageBackdrop.ts';
import { zebraChair } from './zebraChair.ts';

export const fortressPieces = [
  cigarettes,
  emblem,
  flag,
  floorInlay,
  flowerLight,
  karaokeMachine,
  lightBar,
  mirrorBall,
  speaker,
  stage,
  stageBackdrop,
  zebraChair,
] as const satisfies readonly Piece[];
