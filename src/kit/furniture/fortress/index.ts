import type { Piece } from '../piece.ts';
import { aidCabinet } from './aidCabinet.ts';
import { airBottles } from './airBottles.ts';
import { beltFan } from './beltFan.ts';
import { cigarettes } from './cigarettes.ts';
import { deskFan } from './deskFan.ts';
import { doily } from './doily.ts';
import { emblem } from './emblem.ts';
import { enamelMugs } from './enamelMugs.ts';
import { firePoint } from './firePoint.ts';
import { flag } from './flag.ts';
import { floorInlay } from './floorInlay.ts';
import { floorLine } from './floorLine.ts';
import { flowerLight } from './flowerLight.ts';
import { foldedStretcher } from './foldedStretcher.ts';
import { gaugeBoard } from './gaugeBoard.ts';
import { gaugeConsole } from './gaugeConsole.ts';
import { handMicrophone } from './handMicrophone.ts';
import { helmetShelf } from './helmetShelf.ts';
import { inlineDiesel } from './inlineDiesel.ts';
import { karaokeMachine } from './karaokeMachine.ts';
import { lectern } from './lectern.ts';
import { lightBar } from './lightBar.ts';
import { mirrorBall } from './mirrorBall.ts';
import { onggiJars } from './onggiJars.ts';
import { openingFrame } from './openingFrame.ts';
import { oxygenBottles } from './oxygenBottles.ts';
import { rifleLocker } from './rifleLocker.ts';
import { sackPile } from './sackPile.ts';
import { slippers } from './slippers.ts';
import { speaker } from './speaker.ts';
import { stage } from './stage.ts';
import { stageBackdrop } from './stageBackdrop.ts';
import { thermos } from './thermos.ts';
import { valveRun } from './valveRun.ts';
import { zebraChair } from './zebraChair.ts';

export const fortressPieces = [
  cigarettes,
  emblem,
  flag,
  floorInlay,
  flowerLight,
  handMicrophone,
  karaokeMachine,
  lightBar,
  mirrorBall,
  speaker,
  stage,
  stageBackdrop,
  deskFan,
  doily,
  enamelMugs,
  firePoint,
  floorLine,
  helmetShelf,
  onggiJars,
  aidCabinet,
  foldedStretcher,
  oxygenBottles,
  rifleLocker,
  sackPile,
  slippers,
  thermos,
  zebraChair,
  inlineDiesel,
  gaugeConsole,
  airBottles,
  beltFan,
  valveRun,
  openingFrame,
  lectern,
  gaugeBoard,
] as const satisfies readonly Piece[];
