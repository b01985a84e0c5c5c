import { type Evidence, evidenceLevels } from '../../model/evidence.ts';
import type { Car, Train } from '../../model/train.ts';

/** What is counted by its evidence: cars, their places in the train, rooms, and things that can be pointed at. */
export const counted = ['cars', 'places', 'rooms', 'things'] as const;
export type Counted = (typeof counted)[number];

export type EvidenceCount = Readonly<Record<Evidence, number>>;

/** How much of a train is known in which way. */
export function evidenceCounts({ cars }: Train): Readonly<Record<Counted, EvidenceCount>> {
  return {
    cars: count(cars.map(({ evidence }) => evidence)),
    places: count(cars.map(({ place }) => place)),
    rooms: count(cars.flatMap(({ rooms }) => rooms.map(({ evidence }) => evidence))),
    things: count(cars.flatMap(({ amenities }) => amenities.map(({ evidence }) => evidence))),
  };
}

/** The things of one car by how they are known. */
export function thingsOf({ amenities }: Car): EvidenceCount {
  return count(amenities.map(({ evidence }) => evidence));
}

function count(levels: readonly Evidence[]): EvidenceCount {
  const of = (level: Evidence) => levels.filter((one) => one === level).length;
  const pairs = evidenceLevels.map((level) => [level, of(level)] as const);
  // One pair for every level: nothing of the record is missing.
  return Object.fromEntries(pairs) as Record<Evidence, number>;
}
