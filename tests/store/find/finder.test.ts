import { describe, expect, test } from 'vitest';
import { enFind } from '../../../src/i18n/enFind.ts';
import { findEntries } from '../../../src/plan/find/findEntries.ts';
import { filterFound, noFilter } from '../../../src/store/find/filterFound.ts';
import { foldText } from '../../../src/store/find/foldText.ts';
import { litCars } from '../../../src/store/find/litCars.ts';
import { makeFinder } from '../../../src/store/find/makeFinder.ts';
import { markWords } from '../../../src/store/find/markWords.ts';
import { mainTrains } from '../../../src/store/mainTrains.ts';
import { factBase, plans } from '../../ui/shipped.ts';

const trains = mainTrains.map((id) => plans.get(id)!);
const entries = findEntries(trains, factBase);
const find = makeFinder(entries);
const keys = (query: string) => find(query).map(({ entry }) => entry.key);
const first = (query: string, kind: string) =>
  find(query).find(({ entry }) => entry.kind === kind)?.entry.id;

describe('what can be found', () => {
  test('is every car, item, claim and source, each once, and rooms of every car that has some', () => {
    const ids = (kind: string) =>
      entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
    const cars = trains.flatMap((plan) => plan.cars);
    expect(ids('car')).toEqual(cars.map(({ id }) => id));
    expect(ids('item')).toHaveLength(cars.flatMap(({ car }) => car.amenities).length);
    expect(ids('claim')).toEqual([...factBase.facts.keys()]);
    expect(ids('source')).toEqual([...factBase.sources.keys()]);
    expect(ids('room').length).toBeGreaterThan(cars.length);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });

  test('each is found by its own whole title', () => {
    for (const { key, title } of entries) expect(keys(title), title).toContain(key);
  });

  test('points only at cars and trains that there are', () => {
    for (const { key, cars, trains: of } of entries) {
      for (const id of cars)
        expect(
          plans.get(id.split('/')[0] ?? '')?.cars.some((c) => c.id === id),
          key,
        ).toBe(true);
      expect(of.length, key).toBeGreaterThan(0);
    }
  });

  test('every purpose of a car has a word', () => {
    const words: Readonly<Record<string, string>> = enFind;
    for (const { purposes } of entries)
      for (const kind of purposes) expect(words[`purpose.${kind}`], kind).toBeDefined();
  });
});

describe('the search', () => {
  test.each([
    ['medical', 'car', 'moving-fortress/13'],
    ['MEDICAL', 'car', 'moving-fortress/13'],
    ['ventilator', 'item', 'ghost-train/7/ventilator'],
    ['kim wine', 'item', 'moving-fortress/9/wine'],
    ['ghost cinema', 'car', 'ghost-train/9'],
    ['fortress car 7', 'car', 'moving-fortress/7'],
    ['operating', 'room', 'moving-fortress/13/operating-room'],
  ])('finds %s as a %s', (query, kind, id) => {
    expect(first(query, kind)).toBe(id);
  });

  test.each([
    ['medcal', 'moving-fortress/13'],
    ['mecidal', 'moving-fortress/13'],
    ['resturant', 'ghost-train/15'],
    ['sportshealth', 'ghost-train/7'],
    ['karoake', 'moving-fortress/7'],
  ])('forgives %s', (query, car) => {
    expect(find(query).flatMap(({ entry }) => entry.cars)).toContain(car);
  });

  test.each(['ventilater', 'defibrilator', 'hamam', 'cosmetlo', 'armord'])(
    'finds something for %s',
    (query) => expect(keys(query).length).toBeGreaterThan(0),
  );

  test('sees no difference between letters with and without accents, or kinds of apostrophe', () => {
    expect(foldText('Süddeutsche')).toBe('suddeutsche');
    expect(keys('suddeutsche')).toEqual(keys('SÜDDEUTSCHE'));
    expect(keys('suddeutsche').length).toBeGreaterThan(0);
    expect(keys("Kim's bedroom")).toEqual(keys('Kim’s bedroom'));
    expect(first('kims bedroom', 'car')).toBe('moving-fortress/10');
  });

  test.each(['Поезд', 'поезда', 'ПУТИНА'])('finds Cyrillic titles by %s', (query) => {
    const titles = find(query).map(({ entry }) => entry.title);
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(title).toMatch(/[а-яё]/i);
  });

  test('finds Korean titles by a word, by its beginning and by what it ends with', () => {
    const whole = keys('특별열차');
    expect(whole.length).toBeGreaterThan(0);
    for (const part of ['특별', '열차']) expect(keys(part)).toEqual(expect.arrayContaining(whole));
  });

  test('finds nothing for what is nowhere, and everything for nothing', () => {
    expect(keys('xylophone')).toEqual([]);
    expect(keys('  ')).toHaveLength(entries.length);
    expect(keys('/ ? ( * "')).toEqual([]);
  });

  test('does not list all rooms of a car by the name of the car', () => {
    const rooms = find('karaoke').filter(({ entry }) => entry.kind === 'room');
    expect(rooms.map(({ entry }) => entry.title)).toEqual(['Karaoke room']);
  });
});

describe('what was found', () => {
  test('is narrowed by train, purpose and evidence, and keeps its order', () => {
    const all = find('');
    for (const id of mainTrains) {
      const own = filterFound(all, { ...noFilter, train: id });
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThan(all.length);
      expect(own.every(({ entry }) => entry.trains.includes(id))).toBe(true);
      expect(all.filter((each) => own.includes(each))).toEqual(own);
    }
    const dining = filterFound(all, { ...noFilter, purpose: 'dining' });
    expect(dining.filter(({ entry }) => entry.kind === 'car')).toHaveLength(4);
    const disputed = filterFound(all, { ...noFilter, evidence: 'disputed', train: 'ghost-train' });
    expect(disputed.some(({ entry }) => entry.id === 'putin-armour-all')).toBe(true);
    expect(disputed.some(({ entry }) => entry.id === 'kim-anti-air')).toBe(false);
  });

  test('lights the cars found themselves, else those that a claim or a source is about', () => {
    const medical = litCars(find('medical')) ?? [];
    expect(medical).toEqual(
      expect.arrayContaining(['moving-fortress/13', 'moving-fortress/14', 'ghost-train/7']),
    );
    expect(medical.length).toBeLessThan(6);
    expect(litCars(find('특별열차').filter(({ entry }) => entry.cars.length > 0))).not.toBeNull();
    expect(litCars(find(''))).toBeNull();
    expect(litCars([])).toBeNull();
  });

  test('is marked by whole words, whatever their accents', () => {
    const words = new Set(find('suddeutsch').flatMap((found) => [...found.words]));
    const marked = markWords('A summary of the Süddeutsche Zeitung', words);
    expect(marked.filter(({ found }) => found).map(({ text }) => text)).toEqual(['Süddeutsche']);
    expect(marked.map(({ text }) => text).join('')).toBe('A summary of the Süddeutsche Zeitung');
  });
});
