import type { Piece } from '../piece.ts';
import { armchair } from './armchair.ts';
import { ashtray } from './ashtray.ts';
import { bookcase } from './bookcase.ts';
import { books } from './books.ts';
import { cabinet } from './cabinet.ts';
import { carpet } from './carpet.ts';
import { ceilingPanel } from './ceilingPanel.ts';
import { clock } from './clock.ts';
import { coffeeTable } from './coffeeTable.ts';
import { cove } from './cove.ts';
import { cup } from './cup.ts';
import { curtains } from './curtains.ts';
import { desk } from './desk.ts';
import { deskChair } from './deskChair.ts';
import { deskLamp } from './deskLamp.ts';
import { deskMicrophone } from './deskMicrophone.ts';
import { diningChair } from './diningChair.ts';
import { diningTable } from './diningTable.ts';
import { downlight } from './downlight.ts';
import { ficus } from './ficus.ts';
import { floorLamp } from './floorLamp.ts';
import { laptop } from './laptop.ts';
import { lightSwitch } from './lightSwitch.ts';
import { meetingChair } from './meetingChair.ts';
import { meetingTable } from './meetingTable.ts';
import { microphoneStand } from './microphoneStand.ts';
import { monitor } from './monitor.ts';
import { palm } from './palm.ts';
import { papers } from './papers.ts';
import { picture } from './picture.ts';
import { printer } from './printer.ts';
import { rollerBlind } from './rollerBlind.ts';
import { runner } from './runner.ts';
import { sconce } from './sconce.ts';
import { sideboard } from './sideboard.ts';
import { sideTable } from './sideTable.ts';
import { smartphone } from './smartphone.ts';
import { sofa } from './sofa.ts';
import { stool } from './stool.ts';
import { tableLamp } from './tableLamp.ts';
import { telephone } from './telephone.ts';
import { vase } from './vase.ts';
import { venetianBlind } from './venetianBlind.ts';
import { wallMap } from './wallMap.ts';
import { wallPanels } from './wallPanels.ts';
import { wallScreen } from './wallScreen.ts';
import { wasteBin } from './wasteBin.ts';
import { waterBottle } from './waterBottle.ts';

export const sharedPieces = [
  armchair,
  ashtray,
  bookcase,
  books,
  cabinet,
  carpet,
  ceilingPanel,
  clock,
  coffeeTable,
  cove,
  cup,
  curtains,
  desk,
  deskChair,
  deskLamp,
  deskMicrophone,
  diningChair,
  diningTable,
  downlight,
  ficus,
  floorLamp,
  laptop,
  lightSwitch,
  meetingChair,
  meetingTable,
  microphoneStand,
  monitor,
  palm,
  papers,
  picture,
  printer,
  rollerBlind,
  runner,
  sconce,
  sideTable,
  sideboard,
  smartphone,
  sofa,
  stool,
  tableLamp,
  telephone,
  vase,
  venetianBlind,
  wallMap,
  wallPanels,
  wallScreen,
  wasteBin,
  waterBottle,
] as const satisfies readonly Piece[];
