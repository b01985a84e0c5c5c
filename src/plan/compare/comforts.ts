import { type Evidence, evidenceLevels } from '../../model/evidence.ts';
import type { Room } from '../../model/train.ts';
import type { TrainPlan } from '../types.ts';

/** One amenity in a cell of the table of comforts. */
export interface ComfortItem {
  /** `<train>/<n>/<item>`. */
  readonly id: string;
  readonly name: string;
  readonly evidence: Evidence;
  /** Facts that it stands on. */
  readonly facts: readonly string[];
  readonly carId: string;
  readonly n: number;
  readonly carName: string;
  /** Room that it stands in; null outside, or for a whole car. */
  readonly room: Pick<Room, 'name'> | null;
}

/** A row: a comfort and what each train has of it, in the order of the plans; an empty cell means that nothing is reported. */
export interface ComfortRow {
  readonly comfort: string;
  readonly cells: readonly (readonly ComfortItem[])[];
}

/** The order in which comforts are listed at first: what only one of the trains is said to have comes early. Others follow. */
const order = [
  'karaoke',
  'gym',
  'hammam',
  'showers',
  'cosmetology',
  'medical',
  'cinema',
  'screens',
  'dining',
  'bar',
  'lounge',
  'bedrooms',
  'office',
  'meeting',
  'vehicles',
];

/** The table of comforts of some trains: every amenity whose data say which comfort it is; in a cell what is known best comes first, and else head to tail. */
export function comforts(plans: readonly TrainPlan[]): readonly ComfortRow[] {
  const rows = new Map<string, ComfortItem[][]>();
  for (const name of order) rows.set(name, []);
  plans.forEach(({ cars }, column) => {
    for (const { id: carId, car } of cars)
      for (const { id, name, evidence, facts, comfort, room } of car.amenities) {
        if (comfort === null) continue;
        const cells = rows.get(comfort) ?? [];
        rows.set(comfort, cells);
        const cell = cells[column] ?? [];
        cells[column] = cell;
        cell.push({
          id: `${carId}/${id}`,
          name,
          evidence,
          facts,
          carId,
          n: car.n,
          carName: car.name,
          room: car.rooms.find((one) => one.id === room) ?? null,
        });
      }
  });
  return [...rows].flatMap(([comfort, found]) =>
    found.length === 0 ? [] : [{ comfort, cells: plans.map((_, i) => bestFirst(found[i] ?? [])) }],
  );
}

function bestFirst(items: readonly ComfortItem[]): readonly ComfortItem[] {
  const rank = ({ evidence }: ComfortItem) => evidenceLevels.indexOf(evidence);
  return [...items].sort((a, b) => rank(a) - rank(b));
}
