import { readFileSync } from 'node:fs';

const trains = ['moving-fortress', 'ghost-train'];

/**
 * A train file of `count` cars: the shipped 43 in their order, again and again, with their own types and parts but none of
 * their claims (those stand on our facts, which a visitor's file may not use). Gives JSON text.
 */
export function longTrain(count) {
  const files = trains.map((train) => ({ train, ...read(train) }));
  const types = {};
  const cars = [];
  for (const { train, types: own, cars: list } of files) {
    for (const [key, type] of Object.entries(own ?? {})) {
      types[`${train}-${key}`] = type.like ? { ...type, like: `${train}-${type.like}` } : type;
    }
    for (const car of list) cars.push(plain(train, car));
  }
  const repeated = Array.from({ length: count }, (_, i) => cars[i % cars.length]);
  return JSON.stringify({
    name: `${count} cars`,
    livery: withoutFacts(files[0].livery),
    types,
    cars: repeated,
  });
}

function read(train) {
  return JSON.parse(
    readFileSync(new URL(`../../data/trains/${train}.json`, import.meta.url), 'utf8'),
  );
}

/** What decides the looks of a car, and nothing that is said of it. */
function plain(train, car) {
  const { name, length, type, windows, doors, exterior, vehicle } = car;
  return dropUndefined({
    name,
    length: typeof length === 'object' ? length.value : length,
    type: type && `${train}-${type}`,
    windows,
    doors,
    exterior: exterior?.map(({ item: _item, ...part }) => part),
    vehicle,
  });
}

function withoutFacts({ facts: _facts, ...livery }) {
  return livery;
}

function dropUndefined(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
