import { t } from '../../../i18n/t.ts';
import { tPair } from '../../../i18n/tPair.ts';
import { tPanel } from '../../../i18n/tPanel.ts';
import type { Evidence } from '../../../model/evidence.ts';
import type { Fact, FactBase } from '../../../model/fact.ts';
import { openingsOf } from '../../../model/openingsOf.ts';
import type { CarPlan, TrainPlan } from '../../../plan/types.ts';
import { factsOf } from '../../factsOf.ts';

/** One entry of a cell; `level` is shown as a mark before it. */
export interface Entry {
  readonly words: string;
  readonly level: Evidence | null;
  /** The other car has none like it. */
  readonly own: boolean;
  /** Claim behind it, for its sources. */
  readonly fact: Fact | null;
}

export interface CarRow {
  readonly key: string;
  readonly title: string;
  readonly cells: readonly [readonly Entry[], readonly Entry[]];
  readonly differs: boolean;
}

export interface PairCar {
  readonly plan: TrainPlan;
  readonly car: CarPlan;
}

type Words = Pick<Entry, 'words' | 'level' | 'fact'>;

const parts = ['walls', 'floor', 'windows'] as const;

/** What is said and drawn of two cars, row by row, with what differs marked. Lengths in metres are put into words by `length`. */
export function carRows(
  pair: readonly [PairCar, PairCar],
  factBase: FactBase,
  length: (car: CarPlan) => string,
): readonly CarRow[] {
  const row = (key: string, title: string, of: (one: PairCar) => readonly Words[]): CarRow => {
    const [a, b] = [of(pair[0]), of(pair[1])];
    const cells = [marked(a, b), marked(b, a)] as const;
    return { key, title, cells, differs: cells.flat().some(({ own }) => own) };
  };
  const said = (ids: readonly string[]) =>
    factsOf(ids, factBase).map((fact) => ({ words: fact.claim, level: fact.evidence, fact }));
  return [
    row('evidence', tPair('pair.evidence'), ({ car }) => [
      plain(t(`evidence.${car.car.evidence}.title`), car.car.evidence),
    ]),
    row('purpose', tPair('pair.purpose'), ({ car }) => [plain(car.car.purpose)]),
    row('place', tPair('pair.place'), ({ plan, car }) => [
      plain(
        tPair('pair.place-of', {
          n: car.car.n,
          count: plan.cars.length,
          evidence: t(`evidence.${car.car.place}`),
        }),
        car.car.place,
      ),
    ]),
    row('length', tPair('pair.length'), ({ car }) => [plain(length(car))]),
    row('axles', tPair('pair.axles'), ({ car }) => [
      plain(String(car.bogies.reduce((sum, { axles }) => sum + axles.length, 0))),
    ]),
    row('windows', tPair('pair.windows'), ({ car }) => [plain(windowsOf(car))]),
    row('rooms', tPair('pair.rooms'), ({ car }) =>
      car.car.rooms.map(({ name, evidence }) => plain(name, evidence)),
    ),
    row('things', tPair('pair.things'), ({ car }) =>
      car.car.amenities.map(({ name, evidence }) => plain(name, evidence)),
    ),
    row('claims', tPair('pair.claims'), ({ car }) => said(car.car.facts)),
    ...parts.map((part) =>
      row(part, `${tPanel('panel.armour')}: ${tPanel(`panel.${part}`)}`, ({ car }) =>
        said(car.car.armour[part]),
      ),
    ),
    row('communications', tPanel('panel.communications'), ({ car }) =>
      said(car.car.communications),
    ),
  ];
}

function plain(words: string, level: Evidence | null = null): Words {
  return { words, level, fact: null };
}

/** Which entries of a cell the other cell has not: by what they say, and how it is known. */
function marked(cell: readonly Words[], other: readonly Words[]): readonly Entry[] {
  return cell.map((entry) => ({
    ...entry,
    own: !other.some(({ words, level }) => words === entry.words && level === entry.level),
  }));
}

function windowsOf({ car }: CarPlan): string {
  const panes = openingsOf({ doors: [], windows: car.vehicle.windows });
  const on = (side: 'left' | 'right') =>
    panes.filter((pane) => pane.side === side || pane.side === 'both').length;
  return tPair('pair.windows-of', { right: on('right'), left: on('left') });
}
