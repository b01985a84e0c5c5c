import type { Piece } from '../piece.ts';
import { bathtub } from './bathtub.ts';
import { bayScreen } from './bayScreen.ts';
import { berth } from './berth.ts';
import { bulkheadLamp } from './bulkheadLamp.ts';
import { bunkLadder } from './bunkLadder.ts';
import { chockRails } from './chockRails.ts';
import { coatHooks } from './coatHooks.ts';
import { coldCabinet } from './coldCabinet.ts';
import { compartmentTable } from './compartmentTable.ts';
import { controlConsole } from './controlConsole.ts';
import { cookerHood } from './cookerHood.ts';
import { corridorCarpet } from './corridorCarpet.ts';
import { corridorRail } from './corridorRail.ts';
import { coveredHelicopter } from './coveredHelicopter.ts';
import { crateStack } from './crateStack.ts';
import { dayTank } from './dayTank.ts';
import { dishStack } from './dishStack.ts';
import { drumRow } from './drumRow.ts';
import { equipmentRack } from './equipmentRack.ts';
import { extinguisher } from './extinguisher.ts';
import { flatScreen } from './flatScreen.ts';
import { flueCollar } from './flueCollar.ts';
import { galleyCounter } from './galleyCounter.ts';
import { generatorSet } from './generatorSet.ts';
import { holdingTank } from './holdingTank.ts';
import { hospitalBed } from './hospitalBed.ts';
import { instrumentTrolley } from './instrumentTrolley.ts';
import { lashingHooks } from './lashingHooks.ts';
import { lashTrack } from './lashTrack.ts';
import { lavatoryFittings } from './lavatoryFittings.ts';
import { luggageShelf } from './luggageShelf.ts';
import { medicineCabinet } from './medicineCabinet.ts';
import { noticeBoard } from './noticeBoard.ts';
import { operatingTable } from './operatingTable.ts';
import { operatorDesk } from './operatorDesk.ts';
import { pipeRun } from './pipeRun.ts';
import { radiator } from './radiator.ts';
import { readingLamp } from './readingLamp.ts';
import { satellitePhones } from './satellitePhones.ts';
import { scrubTrough } from './scrubTrough.ts';
import { springPallet } from './springPallet.ts';
import { storedCar } from './storedCar.ts';
import { storeShelves } from './storeShelves.ts';
import { suitcase } from './suitcase.ts';
import { surgicalLamp } from './surgicalLamp.ts';
import { switchCabinet } from './switchCabinet.ts';
import { switchPlate } from './switchPlate.ts';
import { tarpLoad } from './tarpLoad.ts';
import { toolBoard } from './toolBoard.ts';
import { upperBerth } from './upperBerth.ts';
import { wallCupboard } from './wallCupboard.ts';
import { wallPhone } from './wallPhone.ts';
import { washBasin } from './washBasin.ts';
import { waterHeater } from './waterHeater.ts';
import { wc } from './wc.ts';
import { wetCell } from './wetCell.ts';
import { wheelStand } from './wheelStand.ts';
import { workbench } from './workbench.ts';

export const servicePieces = [
  bathtub,
  bayScreen,
  berth,
  bunkLadder,
  coatHooks,
  coldCabinet,
  compartmentTable,
  controlConsole,
  cookerHood,
  corridorCarpet,
  corridorRail,
  coveredHelicopter,
  crateStack,
  dayTank,
  dishStack,
  equipmentRack,
  extinguisher,
  flatScreen,
  galleyCounter,
  generatorSet,
  holdingTank,
  hospitalBed,
  instrumentTrolley,
  lavatoryFittings,
  luggageShelf,
  medicineCabinet,
  operatingTable,
  operatorDesk,
  pipeRun,
  radiator,
  readingLamp,
  satellitePhones,
  scrubTrough,
  storeShelves,
  storedCar,
  suitcase,
  surgicalLamp,
  switchCabinet,
  tarpLoad,
  switchPlate,
  toolBoard,
  upperBerth,
  wallCupboard,
  washBasin,
  waterHeater,
  wc,
  wetCell,
  workbench,
  flueCollar,
  bulkheadLamp,
  noticeBoard,
  wallPhone,
  lashTrack,
  lashingHooks,
  chockRails,
  drumRow,
  springPallet,
  wheelStand,
] as const satisfies readonly Piece[];
