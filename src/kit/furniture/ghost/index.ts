import type { Piece } from '../piece.ts';
import { acousticPanel } from './acousticPanel.ts';
import { antennaPanel } from './antennaPanel.ts';
import { audioShelf } from './audioShelf.ts';
import { backBar } from './backBar.ts';
import { banquette } from './banquette.ts';
import { barCounter } from './barCounter.ts';
import { barPendant } from './barPendant.ts';
import { barSet } from './barSet.ts';
import { binderShelf } from './binderShelf.ts';
import { binShelves } from './binShelves.ts';
import { bistroChair } from './bistroChair.ts';
import { bistroTable } from './bistroTable.ts';
import { boatTable } from './boatTable.ts';
import { boots } from './boots.ts';
import { cableDrum } from './cableDrum.ts';
import { cableLadder } from './cableLadder.ts';
import { cafeCounter } from './cafeCounter.ts';
import { cameraTripod } from './cameraTripod.ts';
import { cameraWall } from './cameraWall.ts';
import { cinemaProjector } from './cinemaProjector.ts';
import { cinemaScreen } from './cinemaScreen.ts';
import { cinemaSeat } from './cinemaSeat.ts';
import { cipherCabinet } from './cipherCabinet.ts';
import { coatRail } from './coatRail.ts';
import { coaxReel } from './coaxReel.ts';
import { controlDesk } from './controlDesk.ts';
import { cosmeticsShelf } from './cosmeticsShelf.ts';
import { decoCandles } from './decoCandles.ts';
import { decoCarpet } from './decoCarpet.ts';
import { decoCeilingLamp } from './decoCeilingLamp.ts';
import { decoChair } from './decoChair.ts';
import { decoPanel } from './decoPanel.ts';
import { decoSconce } from './decoSconce.ts';
import { decoSideboard } from './decoSideboard.ts';
import { decoTable } from './decoTable.ts';
import { defibrillator } from './defibrillator.ts';
import { domeTrunk } from './domeTrunk.ts';
import { doubleBed } from './doubleBed.ts';
import { duffel } from './duffel.ts';
import { dumbbellRack } from './dumbbellRack.ts';
import { emergencyTrolley } from './emergencyTrolley.ts';
import { eveningClothes } from './eveningClothes.ts';
import { exerciseBike } from './exerciseBike.ts';
import { exerciseMat } from './exerciseMat.ts';
import { firstAidCase } from './firstAidCase.ts';
import { flyawayDish } from './flyawayDish.ts';
import { foldedBlanket } from './foldedBlanket.ts';
import { foldedPaper } from './foldedPaper.ts';
import { frequencyBoard } from './frequencyBoard.ts';
import { glassRail } from './glassRail.ts';
import { gunSafe } from './gunSafe.ts';
import { gymBall } from './gymBall.ts';
import { hungUniform } from './hungUniform.ts';
import { hungVests } from './hungVests.ts';
import { hyperextension } from './hyperextension.ts';
import { infusionStand } from './infusionStand.ts';
import { keyBoard } from './keyBoard.ts';
import { kurna } from './kurna.ts';
import { laidPlace } from './laidPlace.ts';
import { linenBag } from './linenBag.ts';
import { linenShelf } from './linenShelf.ts';
import { litSwitchboard } from './litSwitchboard.ts';
import { loadingRamps } from './loadingRamps.ts';
import { lockerRow } from './lockerRow.ts';
import { massageCouch } from './massageCouch.ts';
import { mixingDesk } from './mixingDesk.ts';
import { nicheArch } from './nicheArch.ts';
import { packagedSet } from './packagedSet.ts';
import { paperRolls } from './paperRolls.ts';
import { partsRack } from './partsRack.ts';
import { patchRack } from './patchRack.ts';
import { patientMonitor } from './patientMonitor.ts';
import { radioBench } from './radioBench.ts';
import { radioCharger } from './radioCharger.ts';
import { radioConsole } from './radioConsole.ts';
import { radioFrequencyTrolley } from './radioFrequencyTrolley.ts';
import { ringLamp } from './ringLamp.ts';
import { ringLight } from './ringLight.ts';
import { rodCurtains } from './rodCurtains.ts';
import { roundStool } from './roundStool.ts';
import { seatPlinth } from './seatPlinth.ts';
import { securePhones } from './securePhones.ts';
import { showerCabin } from './showerCabin.ts';
import { slatBench } from './slatBench.ts';
import { slatPanel } from './slatPanel.ts';
import { softLamp } from './softLamp.ts';
import { stackMachine } from './stackMachine.ts';
import { starLights } from './starLights.ts';
import { stepPlatform } from './stepPlatform.ts';
import { tableCloth } from './tableCloth.ts';
import { tableLeather } from './tableLeather.ts';
import { tapeRack } from './tapeRack.ts';
import { teaGlass } from './teaGlass.ts';
import { teleprinter } from './teleprinter.ts';
import { tiledBench } from './tiledBench.ts';
import { towelRolls } from './towelRolls.ts';
import { trainGraph } from './trainGraph.ts';
import { treadmill } from './treadmill.ts';
import { tyreRack } from './tyreRack.ts';
import { vanityBasin } from './vanityBasin.ts';
import { ventilatorUnit } from './ventilatorUnit.ts';
import { videoPanel } from './videoPanel.ts';
import { wallBars } from './wallBars.ts';
import { wallFan } from './wallFan.ts';
import { wallLining } from './wallLining.ts';
import { wallMirror } from './wallMirror.ts';
import { watchCounter } from './watchCounter.ts';
import { weightBench } from './weightBench.ts';
import { wineRack } from './wineRack.ts';

export const ghostPieces = [
  acousticPanel,
  audioShelf,
  backBar,
  barCounter,
  barPendant,
  barSet,
  cinemaProjector,
  cinemaScreen,
  cinemaSeat,
  coatRail,
  controlDesk,
  cosmeticsShelf,
  decoCandles,
  decoCarpet,
  decoCeilingLamp,
  decoChair,
  decoPanel,
  decoSconce,
  decoSideboard,
  decoTable,
  defibrillator,
  doubleBed,
  dumbbellRack,
  emergencyTrolley,
  exerciseBike,
  exerciseMat,
  firstAidCase,
  gymBall,
  hyperextension,
  infusionStand,
  kurna,
  laidPlace,
  lockerRow,
  massageCouch,
  mixingDesk,
  nicheArch,
  patientMonitor,
  radioFrequencyTrolley,
  ringLamp,
  roundStool,
  seatPlinth,
  securePhones,
  showerCabin,
  slatBench,
  slatPanel,
  stackMachine,
  starLights,
  stepPlatform,
  tableLeather,
  tiledBench,
  towelRolls,
  treadmill,
  vanityBasin,
  ventilatorUnit,
  videoPanel,
  wallBars,
  wallMirror,
  weightBench,
  wineRack,
  rodCurtains,
  teaGlass,
  foldedPaper,
  foldedBlanket,
  duffel,
  radioCharger,
  wallFan,
  bistroChair,
  bistroTable,
  banquette,
  cafeCounter,
  radioConsole,
  tapeRack,
  domeTrunk,
  teleprinter,
  eveningClothes,
  cipherCabinet,
  flyawayDish,
  linenBag,
  linenShelf,
  frequencyBoard,
  glassRail,
  loadingRamps,
  tyreRack,
  binShelves,
  cameraTripod,
  softLamp,
  packagedSet,
  litSwitchboard,
  cableLadder,
  wallLining,
  radioBench,
  patchRack,
  coaxReel,
  antennaPanel,
  trainGraph,
  keyBoard,
  binderShelf,
  paperRolls,
  hungUniform,
  cameraWall,
  gunSafe,
  hungVests,
  watchCounter,
  boots,
  tableCloth,
  partsRack,
  cableDrum,
  boatTable,
  ringLight,
] as const satisfies readonly Piece[];
