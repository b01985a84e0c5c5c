import { Armour } from './Armour.tsx';
import { CarFacts } from './CarFacts.tsx';
import { Communications } from './Communications.tsx';
import { Counterpart } from './Counterpart.tsx';
import { Denial } from './Denial.tsx';
import { Disputes } from './Disputes.tsx';
import { Drawing } from './Drawing.tsx';
import { Items } from './Items.tsx';
import { KnownUnknown } from './KnownUnknown.tsx';
import { Plan } from './Plan.tsx';
import { Sources } from './Sources.tsx';
import type { PanelSection } from './types.ts';
import { WholeTrain } from './WholeTrain.tsx';

/** Sections of the car panel, in order. A new section is a file beside this one and a line here. */
export const panelSections: readonly PanelSection[] = [
  { id: 'denial', Section: Denial, wholeTrain: false },
  { id: 'disputes', Section: Disputes, wholeTrain: false },
  { id: 'items', Section: Items, wholeTrain: false },
  { id: 'known', Section: KnownUnknown, wholeTrain: false },
  { id: 'plan', Section: Plan, wholeTrain: false },
  { id: 'car', Section: CarFacts, wholeTrain: false },
  { id: 'armour', Section: Armour, wholeTrain: false },
  { id: 'communications', Section: Communications, wholeTrain: false },
  { id: 'counterpart', Section: Counterpart, wholeTrain: false },
  { id: 'drawing', Section: Drawing, wholeTrain: false },
  { id: 'whole-train', Section: WholeTrain, wholeTrain: true },
  { id: 'sources', Section: Sources, wholeTrain: true },
];
