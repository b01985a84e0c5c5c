import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { issueText } from '../../src/i18n/issues.ts';
import { parseTrain } from '../../src/model/parseTrain.ts';
import { type ParsedTrainFile, parseTrainJson } from '../../src/model/parseTrainJson.ts';
import type { TrainOptions } from '../../src/model/trainOptions.ts';
import { kitNames } from '../../src/store/kitNames.ts';
import { changeAt, isRecord, type Place, placesIn, seeded } from './mutate.ts';

const trains = new URL('../../data/trains/', import.meta.url);
const known: unknown = JSON.parse(readFileSync(new URL('../facts.json', trains), 'utf8'));
const factIds = Array.isArray(known) ? known.filter(isRecord).map(({ id }) => String(id)) : [];
const options: TrainOptions = {
  ...kitNames,
  factIds: new Set(factIds),
  carIds: new Set(),
  takenIds: new Set(),
};

/** Shipped cars of every sort, without counterparts: whole files would take minutes. */
const base = {
  ...shipped('ghost-train', [6, 16]),
  locomotives: [
    {
      type: 'df11z',
      length: { value: 21, low: 20 },
      facts: ['ctx-loco-df11z'],
    },
  ],
  facts: [
    'putin-seed-22-cars',
    {
      id: 'mine',
      claim: 'I saw it.',
      sources: [{ publisher: 'Me', title: 'Notes', url: 'https://example.org' }],
    },
  ],
};
const places = placesIn(base);
const seed = 20240611;
let cases = 0;

afterAll(() => {
  expect(cases).toBeGreaterThan(10_000);
});

describe(`shipped trains with mistakes made at random (seed ${seed})`, {
  timeout: 120_000,
}, () => {
  test('the trains are sound before that', () => {
    expect(check(parseTrainJson('base.json', base, options)).map(issueText)).toEqual([]);
    expect(places.length).toBeGreaterThan(400);
  });

  test('3000 values of another type', () => {
    const random = seeded(seed);
    const others: readonly unknown[] = [null, true, 'x', -7, [], {}, [[]], { a: { b: 1 } }];
    const nullable = ['subject', 'denial', 'counterpart', 'room'];
    for (let i = 0; i < 3000; i++) {
      const { path, value } = pick(places, random);
      const other = pick(others, random);
      const last = path.at(-1);
      if (kindOf(other) === kindOf(value) || other === value || last === '$schema') continue;
      if (other === null && nullable.includes(String(last))) continue;
      // A length or a claim may be a plain value or an object; `{}` is never a whole one.
      if (typeof value === 'object' && typeof other === 'number') continue;
      const from = parseTrainJson(
        'm.json',
        changeAt(base, path, () => other),
        options,
      );
      if (optionalEmpty(path, other)) check(from);
      else expectIssues(from, [...path, '→', JSON.stringify(other)]);
    }
  });

  test('2500 misspelt or added keys', () => {
    const random = seeded(seed + 1);
    const objects = places.filter(({ value, path }) => isRecord(value) && !isOpen(path));
    for (let i = 0; i < 2500; i++) {
      const { path, value } = pick(objects, random);
      const key = pick(Object.keys(isRecord(value) ? value : {}), random) ?? 'name';
      const strange = pick(
        [
          `${key}x`,
          key.slice(1),
          key.toUpperCase(),
          '__proto__',
          'constructor',
          'toString',
          ' ',
          'é',
        ],
        random,
      );
      const change = (old: unknown) =>
        isRecord(old)
          ? Object.fromEntries(
              Object.entries(old).flatMap(([k, v]) =>
                k !== key
                  ? [[k, v]]
                  : random() < 0.5
                    ? [[strange, v]]
                    : [
                        [k, v],
                        [strange, v],
                      ],
              ),
            )
          : old;
      if (strange === '' || (isRecord(value) && strange in value && Object.hasOwn(value, strange)))
        continue;
      expectIssues(parseTrainJson('m.json', changeAt(base, path, change), options), [
        ...path,
        strange,
      ]);
    }
  });

  test('1500 missing keys', () => {
    const random = seeded(seed + 2);
    const needed = places.filter(({ path }) => isNeeded(path));
    for (let i = 0; i < 1500; i++) {
      const { path } = pick(needed, random);
      const gone = path.at(-1);
      const from = changeAt(base, path.slice(0, -1), (old) =>
        isRecord(old) ? Object.fromEntries(Object.entries(old).filter(([k]) => k !== gone)) : old,
      );
      expectIssues(parseTrainJson('m.json', from, options), path);
    }
  });

  test('2000 numbers out of this world', () => {
    const random = seeded(seed + 3);
    const numbers = places.filter(({ value }) => typeof value === 'number');
    const strange = [1e12, -1e12, Number.POSITIVE_INFINITY, Number.NaN, -1, 1e308, 500];
    for (let i = 0; i < 2000; i++) {
      const { path } = pick(numbers, random);
      const number = pick(strange, random);
      if (number === -1 && path.at(-1) === 'z') continue;
      expectIssues(
        parseTrainJson(
          'm.json',
          changeAt(base, path, () => number),
          options,
        ),
        [...path, number],
      );
    }
  });

  test('1500 texts that are broken, cut or strange', () => {
    const random = seeded(seed + 4);
    const texts = places.filter(
      ({ value, path }) => typeof value === 'string' && path.at(-1) !== '$schema',
    );
    const strange = [
      '',
      '   ',
      'x'.repeat(5000),
      '\u0000'.repeat(3000),
      '\ud800'.repeat(2500),
      // Signs outside the basic plane count as one character each: more than any text may have.
      '💣'.repeat(2500),
    ];
    for (let i = 0; i < 1500; i++) {
      const { path } = pick(texts, random);
      const text = pick(strange, random);
      expectIssues(
        parseTrainJson(
          'm.json',
          changeAt(base, path, () => text),
          options,
        ),
        path,
      );
    }
  });

  test('1500 files of which characters were cut, swapped or thrown in', () => {
    const random = seeded(seed + 5);
    const source = JSON.stringify(base);
    const thrown = [
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\\',
      '1e999',
      'null',
      '\u0000',
      '/*',
      'NaN',
      '-',
      '\n',
      '\u2028',
      '\ufeff',
    ];
    for (let i = 0; i < 1500; i++) {
      const at = Math.floor(random() * source.length);
      const cut = Math.floor(random() * random() * 400);
      const text =
        source.slice(0, at) + (random() < 0.7 ? pick(thrown, random) : '') + source.slice(at + cut);
      const parsed = parseTrain('m.json', text, options);
      check(parsed);
      if (!isJson(text)) {
        expect(parsed.train).toBeNull();
        expect(parsed.issues).toHaveLength(1);
        expect(parsed.issues[0]).toMatchObject({
          code: 'not-json',
          found: expect.stringMatching(/line \d+, column \d+$/),
        });
      }
    }
  });

  test('1000 files of garbage', () => {
    const random = seeded(seed + 6);
    const bits = [
      '{',
      '}',
      '[',
      ']',
      '"a"',
      '"cars"',
      '"name"',
      ':',
      ',',
      ' ',
      '1',
      'true',
      '\n',
      "'",
      'é',
      '1e999',
      '\\u12',
    ];
    for (let i = 0; i < 1000; i++) {
      const length = Math.floor(random() * 40);
      const text = Array.from({ length }, () => pick(bits, random)).join('');
      expectIssues(parseTrain('m.json', text, options), [text]);
    }
  });
});

describe('what is made to hurt', { timeout: 120_000 }, () => {
  const deep = 400_000;
  const bombs: readonly (readonly [string, string])[] = [
    ['lists in lists', '['.repeat(deep) + ']'.repeat(deep)],
    ['lists in lists without an end', '['.repeat(deep)],
    ['objects in objects', `${'{"cars":['.repeat(100_000)}1${']}'.repeat(100_000)}`],
    ['a deep car', `{"name":"a","cars":[${'['.repeat(deep)}${']'.repeat(deep)}]}`],
    ['a deep name', `{"name":${'['.repeat(deep)}${']'.repeat(deep)},"cars":[1]}`],
    ['a text without an end', `{"name":"${'a'.repeat(1_900_000)}`],
    ['a text of escapes that ends badly', `{"name":"${'\\"'.repeat(900_000)}\\x"}`],
    ['spaces and nothing', ' '.repeat(1_999_999)],
    ['a long key', `{"${'k'.repeat(1_900_000)}":1,"name":"a","cars":[1]}`],
    [
      'a hundred thousand keys',
      `{"name":"a","cars":[{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join()}}]}`,
    ],
    ['a hundred thousand cars', `{"name":"a","cars":[${'1,'.repeat(99_999)}1]}`],
    [
      'a thousand misspelt cars',
      `{"name":"a","cars":[${Array.from({ length: 1000 }, () => '{"nmae":"a","lenght":3}').join()}]}`,
    ],
    [
      'types that are like each other',
      '{"name":"a","types":{"a":{"like":"b"},"b":{"like":"a"}},"cars":[{"name":"x","length":20,"type":"a"}]}',
    ],
    [
      'a type that is like itself',
      '{"name":"a","types":{"a":{"like":"a"}},"cars":[{"name":"x","length":20,"type":"a"}]}',
    ],
    ['a flood of unknown facts', floodOfFacts()],
    ['a reserved type', '{"name":"a","cars":[{"name":"x","length":20,"type":"constructor"}]}'],
    [
      'a reserved key',
      '{"name":"a","__proto__":{"visitor":false,"polluted":1},"cars":[{"name":"x","length":20}]}',
    ],
    [
      'a reserved key in types',
      '{"name":"a","types":{"__proto__":{}},"cars":[{"name":"x","length":20}]}',
    ],
    [
      'a reserved key in colours',
      '{"name":"a","livery":{"colours":{"__proto__":"#ffffff"}},"cars":[{"name":"x","length":20}]}',
    ],
    ['a thousand cars of a thousand lengths and many windows', manyWindows()],
  ];

  test.each(bombs)('%s', (_, text) => {
    const start = performance.now();
    const parsed = parseTrain('m.json', text, options);
    expect(performance.now() - start).toBeLessThan(20_000);
    check(parsed);
    if (!text.includes('many windows')) expect(parsed.issues.length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined(); // a bare object, to see its prototype
    expect(parsed.train?.visitor ?? true).toBe(true);
  });
});

function shipped(name: string, cars: readonly number[]): Record<string, unknown> {
  const raw: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, trains), 'utf8'));
  if (!isRecord(raw) || !Array.isArray(raw.cars)) throw new Error(`no cars in ${name}`);
  const all: readonly unknown[] = raw.cars;
  const chosen = cars.map((index) => all[index]).filter(isRecord);
  const types = new Set(chosen.map(({ type }) => type));
  const kept = Object.entries(isRecord(raw.types) ? raw.types : {}).filter(([key]) =>
    types.has(key),
  );
  const alone = chosen.map(({ counterpart: _, ...car }) => car);
  return { ...raw, types: Object.fromEntries(kept), cars: alone };
}

/** Every issue has a place and words; every car a length that can be drawn. Plain checks: `expect` is slow by the million. */
function check({ train, issues }: ParsedTrainFile) {
  cases++;
  for (const issue of issues) {
    const { path, found, expected } = issue;
    const place = typeof path === 'string' && path.length < 400;
    if (!place || found.length > 80 || expected === '' || !issueText(issue).startsWith(issue.file))
      throw new Error(`an issue without words: ${JSON.stringify(issue)}`);
  }
  for (const { n, length, vehicle } of train?.cars ?? [])
    if (
      !(
        length.low <= length.value &&
        length.value <= length.high &&
        vehicle.length === length.value
      )
    )
      throw new Error(`car ${n} has no length`);
  return issues;
}

function expectIssues(parsed: ParsedTrainFile, what: readonly unknown[]): void {
  check(parsed);
  if (parsed.issues.length === 0) throw new Error(`not noticed: ${what.join('.')}`);
}

function pick<T>(from: readonly T[], random: () => number): T {
  const item = from[Math.floor(random() * from.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}

/** Objects with free keys. */
function isOpen(path: Place['path']): boolean {
  const last = path.at(-1);
  return last === 'types' || last === 'colours' || (last === 'names' && path[0] === 'livery');
}

/** Objects of which nothing is needed, so that `{}` is sound. */
function optionalEmpty(path: Place['path'], other: unknown): boolean {
  return isRecord(other) && path[0] === 'types' && path.length === 2;
}

function isNeeded(path: Place['path']): boolean {
  const last = String(path.at(-1));
  if (path.length === 1) return last === 'name' || last === 'cars';
  const owner = String(path.at(-3));
  const needs: Record<string, readonly string[]> = {
    cars: ['name', 'length'],
    rooms: ['kind', 'length'],
    amenities: ['name'],
    windows: ['at'],
    doors: ['at'],
    exterior: ['part', 'at'],
    disputes: ['conflict', 'drawn'],
    bands: ['role', 'from', 'to'],
    locomotives: ['type'],
  };
  return typeof path.at(-2) === 'number' && (needs[owner] ?? []).includes(last);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
    return true;
  } catch {
    return false;
  }
}

function floodOfFacts(): string {
  const facts = Array.from({ length: 100 }, (_, i) => `fact-${i}`);
  const cars = Array.from({ length: 1000 }, () => ({
    name: 'x',
    length: 20,
    facts,
  }));
  return JSON.stringify({ name: 'a', cars });
}

function manyWindows(): string {
  const windows = Array.from({ length: 5 }, (_, i) => ({
    at: 2 + i * 0.01,
    count: 55,
    pitch: 0.3,
    width: 0.1,
    height: 0.1,
    sill: 1.3 + i * 0.3,
  }));
  const cars = Array.from({ length: 1000 }, (_, i) => ({
    name: 'x',
    length: 9 + i / 40,
    type: 'many',
  }));
  return JSON.stringify({
    name: 'many windows',
    types: { many: { windows, doors: [] } },
    cars,
  });
}
