import type { Evidence } from '../../model/evidence.ts';
import { evidenceLevels } from '../../model/evidence.ts';
import type { Fact, FactBase, Source } from '../../model/fact.ts';
import type { Car } from '../../model/train.ts';
import type { CarPlan, TrainPlan } from '../types.ts';

export const findKinds = ['car', 'room', 'item', 'claim', 'source'] as const;
export type FindKind = (typeof findKinds)[number];

/** One thing that can be searched for. */
export interface FindEntry {
  /** Kind and id together: unique among all entries. */
  readonly key: string;
  readonly kind: FindKind;
  /** `<train>/<n>`, `<train>/<n>/<room or item>`, or the id of a fact or of a source. */
  readonly id: string;
  readonly title: string;
  /** What else is said of it: searched, and shown where the match is there. */
  readonly text: string;
  /** Names around it: its train, its car, its publisher, its topic. Searched, with less weight. */
  readonly around: string;
  /** Cars that it is in, speaks of or stands behind, in order. */
  readonly cars: readonly string[];
  readonly trains: readonly string[];
  /** Kinds of those cars. */
  readonly purposes: readonly string[];
  /** Of a source; its date as in the data, null when undated. */
  readonly publisher?: string;
  readonly date?: string | null;
  /** How it is known; of a source, of all that it stands behind. */
  readonly evidence: readonly Evidence[];
}

/** Everything in these trains and in what is known of them, in a fixed order: cars, rooms, items, claims, sources. */
export function findEntries(plans: readonly TrainPlan[], factBase: FactBase): readonly FindEntry[] {
  const carsOf = carsByFact(plans);
  const facts = [...factBase.facts.values()];
  return [
    ...plans.flatMap((plan) => plan.cars.map((car) => carEntry(plan, car))),
    ...plans.flatMap((plan) => plan.cars.flatMap((car) => roomEntries(plan, car))),
    ...plans.flatMap((plan) => plan.cars.flatMap((car) => itemEntries(plan, car, factBase))),
    ...facts.map((fact) => claimEntry(fact, factBase, plans, carsOf.get(fact.id) ?? [])),
    ...[...factBase.sources.values()].map((source) =>
      sourceEntry(
        source,
        facts.filter(({ sources }) => sources.includes(source.id)),
        plans,
        carsOf,
      ),
    ),
  ];
}

function carEntry(plan: TrainPlan, { id, car }: CarPlan): FindEntry {
  const inside = [...named(car.rooms), ...car.amenities].map(({ name }) => name);
  return {
    key: `car ${id}`,
    kind: 'car',
    id,
    title: car.name,
    text: [car.purpose, ...unique(inside)].join('. '),
    around: `${plan.train.name} ${plan.train.shortName} ${car.kind} car ${car.n}`,
    cars: [id],
    trains: [plan.train.id],
    purposes: [car.kind],
    evidence: [car.evidence],
  };
}

/** Rooms that have a name of their own; a lavatory or a vestibule is in every car and nobody looks for one. */
function roomEntries(plan: TrainPlan, carPlan: CarPlan): readonly FindEntry[] {
  return named(carPlan.car.rooms).map((room) => ({
    ...carEntry(plan, carPlan),
    key: `room ${carPlan.id}/${room.id}`,
    kind: 'room',
    id: `${carPlan.id}/${room.id}`,
    title: room.name,
    text: '',
    around: `${plan.train.name} ${plan.train.shortName} ${carPlan.car.name} ${room.kind}`,
    evidence: [room.evidence],
  }));
}

function itemEntries(plan: TrainPlan, carPlan: CarPlan, { facts }: FactBase): readonly FindEntry[] {
  const { car } = carPlan;
  return car.amenities.map((amenity) => ({
    ...carEntry(plan, carPlan),
    key: `item ${carPlan.id}/${amenity.id}`,
    kind: 'item',
    id: `${carPlan.id}/${amenity.id}`,
    title: amenity.name,
    text: amenity.facts.map((id) => facts.get(id)?.claim ?? '').join(' '),
    around: [
      plan.train.name,
      plan.train.shortName,
      car.name,
      car.rooms.find(({ id }) => id === amenity.room)?.name ?? '',
    ].join(' '),
    evidence: [amenity.evidence],
  }));
}

function claimEntry(
  fact: Fact,
  { sources }: FactBase,
  plans: readonly TrainPlan[],
  cars: readonly CarPlan[],
): FindEntry {
  const publishers = fact.sources.map((id) => sources.get(id)?.publisher ?? '');
  return {
    key: `claim ${fact.id}`,
    kind: 'claim',
    id: fact.id,
    title: fact.claim,
    text: fact.note ?? '',
    around: [...trainNames(fact, plans), fact.topic, ...publishers].join(' '),
    ...placesOf(cars, trainsOf([fact], plans)),
    evidence: [fact.evidence],
  };
}

function sourceEntry(
  source: Source,
  facts: readonly Fact[],
  plans: readonly TrainPlan[],
  carsOf: ReadonlyMap<string, readonly CarPlan[]>,
): FindEntry {
  // What is said of every car says nothing of which car a source is about.
  const cars = unique(facts.flatMap(({ id }) => carsOf.get(id) ?? []).filter(isOne(carsOf, facts)));
  const known = new Set(facts.map(({ evidence }) => evidence));
  return {
    key: `source ${source.id}`,
    kind: 'source',
    id: source.id,
    title: source.title,
    text: [source.publisher, source.author ?? '', source.date ?? ''].join(' '),
    around: [...cars.map(({ car }) => car.name), source.note ?? ''].join(' '),
    ...placesOf(cars, trainsOf(facts, plans)),
    publisher: source.publisher,
    date: source.date,
    evidence: evidenceLevels.filter((level) => known.has(level)),
  };
}

/** A claim that more cars than this share is about the train, not about them. */
const shared = 6;

function isOne(carsOf: ReadonlyMap<string, readonly CarPlan[]>, facts: readonly Fact[]) {
  const single = new Set(
    facts.flatMap(({ id }) => {
      const cars = carsOf.get(id) ?? [];
      return cars.length > shared ? [] : cars;
    }),
  );
  return (car: CarPlan) => single.has(car);
}

function placesOf(cars: readonly CarPlan[], trains: readonly string[]) {
  return {
    cars: cars.map(({ id }) => id),
    trains,
    purposes: unique(cars.map(({ car }) => car.kind)),
  };
}

/** Trains that facts speak of; what is about neither alone is about all. */
function trainsOf(facts: readonly Fact[], plans: readonly TrainPlan[]): readonly string[] {
  const ids = plans
    .filter(({ train }) =>
      facts.some(
        ({ subject, id }) =>
          subject === 'both' || subject === train.subject || train.facts.includes(id),
      ),
    )
    .map(({ train }) => train.id);
  return ids.length > 0 ? ids : plans.map(({ train }) => train.id);
}

function trainNames({ subject }: Fact, plans: readonly TrainPlan[]): readonly string[] {
  return plans
    .filter(({ train }) => subject === 'both' || subject === train.subject)
    .flatMap(({ train }) => [train.name, train.shortName]);
}

/** Cars by the facts that are told of them, in order of the trains. */
function carsByFact(plans: readonly TrainPlan[]): ReadonlyMap<string, readonly CarPlan[]> {
  const found = new Map<string, CarPlan[]>();
  for (const { cars } of plans) {
    for (const plan of cars) {
      for (const id of new Set(factsOfCar(plan.car))) {
        const known = found.get(id);
        if (known) known.push(plan);
        else found.set(id, [plan]);
      }
    }
  }
  return found;
}

function factsOfCar(car: Car): readonly string[] {
  return [
    ...car.facts,
    ...car.amenities.flatMap(({ facts }) => facts),
    ...car.armour.walls,
    ...car.armour.floor,
    ...car.armour.windows,
    ...car.communications,
  ];
}

const everywhere: ReadonlySet<string> = new Set([
  'vestibule',
  'lavatory',
  'washroom',
  'attendant',
  'compartment',
  'crew',
]);

function named(rooms: Car['rooms']): Car['rooms'] {
  return rooms.filter(({ kind }) => !everywhere.has(kind));
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
