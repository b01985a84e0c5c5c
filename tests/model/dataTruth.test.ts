import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { issueText } from '../../src/i18n/issues.ts';
import { sumRanges } from '../../src/model/figure.ts';
import { openingsOf } from '../../src/model/openingsOf.ts';
import { parseFacts } from '../../src/model/parseFacts.ts';
import type { Car, Train } from '../../src/model/train.ts';
import { shippedTrains } from '../tools/shippedTrains.ts';

const data = new URL('../../data/', import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, data), 'utf8'));
const { base } = parseFacts(json('facts.json'), json('sources.json'));
const facts = [...(base?.facts.values() ?? [])];
const { trains, issues } = shippedTrains();
const byId = new Map(trains.map((train) => [train.id, train]));
const fortress = named('moving-fortress');
const ghost = named('ghost-train');
const ordinary = named('russian-railways-ordinary');

test('the shipped files have no mistakes: every id, kind and counterpart resolves, rooms fit', () => {
  expect(issues.map(issueText)).toEqual([]);
  expect(trains.flatMap((train) => train.cars.filter((car) => car.fault))).toEqual([]);
});

describe('facts', () => {
  test('all 56 facts of the seed article are reachable from the two trains', () => {
    const seed = facts.filter(({ origin }) => origin === 'seed').map(({ id }) => id);
    expect(seed).toHaveLength(56);
    const reached = new Set([...factsOf(fortress), ...factsOf(ghost)]);
    expect(seed.filter((id) => !reached.has(id))).toEqual([]);
  });

  test.each([fortress, ghost])('every fact about $id is reachable from it', (train) => {
    const about = facts.filter(({ subject }) => subject === train.subject || subject === 'both');
    const reached = new Set(factsOf(train));
    expect(about.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test('every fact about railways in general is reachable from some train', () => {
    const reached = new Set(trains.flatMap(factsOf));
    const context = facts.filter(({ subject }) => subject === 'context').map(({ id }) => id);
    expect(context.filter((id) => !reached.has(id))).toEqual([]);
  });

  test.each([fortress, ghost])(
    '$id claims nothing that is said only of the other train',
    (train) => {
      const other = train === fortress ? 'ghost-train' : 'moving-fortress';
      const stray = factsOf(train).filter((id) => base?.facts.get(id)?.subject === other);
      expect(stray).toEqual([]);
    },
  );

  test('the Kremlin’s denial stands before the ghost train', () => {
    expect(ghost.denial).toBe('putin-kremlin-denial');
  });

  test('whoever disagrees is named beside the car: its facts’ conflicts are among its disputes or the train’s facts', () => {
    for (const train of [fortress, ghost])
      for (const car of train.cars) {
        const labels = new Set(car.disputes.map(({ conflict }) => conflict));
        const found = new Set(carFacts(car).flatMap((id) => base?.facts.get(id)?.conflict ?? []));
        const untold = [...found].filter((label) => !labels.has(label));
        // Two that hang on one figure or one picture of the whole train are told there.
        const whole = ['kim-coach-type', 'putin-car-count'];
        expect({
          car: car.name,
          untold: untold.filter((label) => !whole.includes(label)),
        }).toEqual({
          car: car.name,
          untold: [],
        });
      }
  });
});

describe('consists', () => {
  test('21 and 22 cars, and a plain train to compare', () => {
    expect(fortress.cars).toHaveLength(21);
    expect(ghost.cars).toHaveLength(22);
    expect(ordinary.cars.length).toBeGreaterThanOrEqual(10);
  });

  test('lengths add up to the reported ranges', () => {
    expect(metres(fortress)).toEqual({ value: 512, low: 507, high: 559 });
    expect(metres(ghost)).toEqual({ value: 540, low: 534, high: 577 });
  });

  test('numbers follow the order, and a vehicle is as long as its car', () => {
    for (const train of trains)
      for (const [index, car] of train.cars.entries()) {
        expect(car.n).toBe(index + 1);
        expect(car.vehicle.length).toBe(car.length.value);
        expect(car.length.low).toBeLessThanOrEqual(car.length.value);
        expect(car.length.high).toBeGreaterThanOrEqual(car.length.value);
      }
  });

  test('rooms fill the inside of every car exactly', () => {
    for (const train of trains)
      for (const car of train.cars) {
        const sum = car.rooms.reduce((total, room) => total + room.length, 0);
        expect(
          Math.abs(sum - (car.vehicle.body.length - 0.2)),
          `${train.id}/${car.n}`,
        ).toBeLessThan(0.02);
      }
  });

  test('no wall between rooms stands in a window, side corridors (on the left) aside', () => {
    const broken: string[] = [];
    for (const train of trains)
      for (const { n, rooms, vehicle } of train.cars) {
        const corridor = rooms.filter(({ kind }) => /compartment|bedroom/.test(kind)).length >= 4;
        const openings = openingsOf(vehicle).filter(({ side }) => !corridor || side !== 'left');
        let wall = (vehicle.length - vehicle.body.length) / 2 + 0.1;
        for (const room of rooms.slice(0, -1)) {
          wall += room.length;
          if (openings.some(({ from, to }) => from < wall && wall < to))
            broken.push(`${train.id}/${n} behind ${room.name}`);
        }
      }
    expect(broken).toEqual([]);
  });

  test('counterparts are mutual', () => {
    const alone: string[] = [];
    for (const train of trains)
      for (const car of train.cars) {
        if (car.counterpart === null) continue;
        const [other, n] = car.counterpart.split('/');
        const there = byId.get(other ?? '')?.cars[Number(n) - 1];
        if (there?.counterpart !== `${train.id}/${car.n}`) alone.push(`${train.id}/${car.n}`);
      }
    expect(alone).toEqual([]);
    expect(fortress.cars.filter(({ counterpart }) => counterpart !== null).length).toBeGreaterThan(
      14,
    );
  });

  test('only the order of the ghost train’s first four cars is reported', () => {
    const reported = trains.flatMap((train) =>
      train.cars.filter(({ place }) => place === 'reported').map(({ n }) => `${train.id}/${n}`),
    );
    expect(reported).toEqual([1, 2, 3, 4].map((n) => `ghost-train/${n}`));
  });

  test('a car that nobody has described says so, and claims nothing', () => {
    for (const train of [fortress, ghost])
      for (const car of train.cars.filter(({ evidence }) => evidence === 'unreported')) {
        expect(car.purpose).toMatch(/^Nobody has reported what this car holds/);
        expect(car.facts).toEqual([]);
        expect(car.amenities.flatMap((amenity) => amenity.facts)).toEqual([]);
      }
  });

  test('six-axle bogies stand where the proposal puts them, domes and antennas on the communications cars', () => {
    const cars = (has: (car: Car) => boolean) => ghost.cars.filter(has).map(({ n }) => n);
    expect(cars(({ vehicle }) => vehicle.bogies.kind === 'heavy3')).toEqual([1, 3, 4, 5, 6, 7, 10]);
    expect(cars(({ vehicle }) => vehicle.exterior.some(({ part }) => part === 'radome'))).toEqual([
      1, 17,
    ]);
    expect(
      ordinary.cars.flatMap(({ vehicle }) => vehicle.exterior.map(({ part }) => part)),
    ).not.toContain('radome');
  });

  test('the three restaurants of the ghost train differ', () => {
    const windows = [8, 15, 16].map((n) => JSON.stringify(ghost.cars[n - 1]?.vehicle.windows));
    expect(new Set(windows).size).toBe(3);
  });
});

function named(id: string): Train {
  const train = byId.get(id);
  if (train === undefined) throw new Error(`no train ${id}: ${issues.map(issueText).join('\n')}`);
  return train;
}

function carFacts(car: Car): readonly string[] {
  const { walls, floor, windows } = car.armour;
  const inside = car.amenities.flatMap((amenity) => amenity.facts);
  return [...car.facts, ...inside, ...walls, ...floor, ...windows, ...car.communications];
}

function factsOf(train: Train): readonly string[] {
  const denial = train.denial === null ? [] : [train.denial];
  const lengths = train.cars.flatMap((car) => car.length.facts);
  const others = [...train.gauge.facts, ...train.livery.facts, ...lengths];
  const engines = train.locomotives.flatMap((engine) => engine.facts);
  return [...train.facts, ...denial, ...others, ...engines, ...train.cars.flatMap(carFacts)];
}

function metres({ cars }: Train) {
  const { value, low, high } = sumRanges(cars.map(({ length }) => length));
  return {
    value: Math.round(value),
    low: Math.round(low),
    high: Math.round(high),
  };
}
