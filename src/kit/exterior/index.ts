import type { CoachFrame } from '../coach/coachFrame.ts';
import type { Shape } from '../shapes.ts';
import { airConditioner } from './air-conditioner.ts';
import { antennaCover } from './antenna-cover.ts';
import { antennaRail } from './antenna-rail.ts';
import { brakeGear } from './brake-gear.ts';
import { coveredLoad } from './covered-load.ts';
import { dataPanel } from './data-panel.ts';
import { destinationBoard } from './destination-board.ts';
import { emblem } from './emblem.ts';
import { exhaust } from './exhaust.ts';
import { fan } from './fan.ts';
import { fanPlinth } from './fan-plinth.ts';
import { flue } from './flue.ts';
import { fuelTank } from './fuel-tank.ts';
import { generator } from './generator.ts';
import { grille } from './grille.ts';
import { kitchenHood } from './kitchen-hood.ts';
import { lettering } from './lettering.ts';
import { loadingDoor } from './loading-door.ts';
import { numberPlate } from './number-plate.ts';
import { openingSide } from './opening-side.ts';
import { panelAntenna } from './panel-antenna.ts';
import type { ExteriorKind } from './part.ts';
import { radome } from './radome.ts';
import { roofVent } from './roof-vent.ts';
import { sidePosts } from './side-posts.ts';
import { underBox } from './under-box.ts';
import { underTank } from './under-tank.ts';
import { ventilator } from './ventilator.ts';
import { whip } from './whip.ts';

/** To add a kind: a file of its own, and its name here. */
export const exteriorParts = [
  radome,
  whip,
  antennaCover,
  antennaRail,
  panelAntenna,
  airConditioner,
  ventilator,
  roofVent,
  flue,
  kitchenHood,
  exhaust,
  fanPlinth,
  fan,
  grille,
  underBox,
  underTank,
  fuelTank,
  brakeGear,
  generator,
  emblem,
  lettering,
  numberPlate,
  destinationBoard,
  dataPanel,
  openingSide,
  loadingDoor,
  sidePosts,
  coveredLoad,
] as const satisfies readonly ExteriorKind[];

export const exteriorKinds: readonly string[] = exteriorParts.map(({ kind }) => kind);

/** All parts of a coach's outside; a kind that the kit does not know is left out. Shapes carry their part's item. */
export function exteriorShapes(frame: CoachFrame): readonly Shape[] {
  return frame.vehicle.exterior.flatMap((part): readonly Shape[] => {
    const kind: ExteriorKind | undefined = exteriorParts.find(({ kind }) => kind === part.part);
    const shapes = kind?.shapes(part, frame) ?? [];
    const { item } = part;
    return item === undefined ? shapes : shapes.map((shape): Shape => ({ ...shape, item }));
  });
}
