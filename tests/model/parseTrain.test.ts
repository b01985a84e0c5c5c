import { describe, expect, test } from 'vitest';
import { issueText } from '../../src/i18n/issues.ts';
import { type Issue, type IssueCode, issueCodes } from '../../src/model/issue.ts';
import { parseTrain } from '../../src/model/parseTrain.ts';
import { parseTrainJson } from '../../src/model/parseTrainJson.ts';
import type { TrainOptions } from '../../src/model/trainOptions.ts';
import { kitNames } from '../../src/store/kitNames.ts';

const options: TrainOptions = {
  ...kitNames,
  factIds: new Set(['kim-seed-wine', 'putin-seed-gym']),
  conflicts: new Set(['kim-wine']),
  carIds: new Set(['ghost-train/1', 'ghost-train/2']),
  takenIds: new Set(['ghost-train']),
};

const coach = { name: 'Coach', length: 24.5 };

/** A train of one good car and the one given. */
const withCar = (car: unknown) => parse({ name: 'Mine', cars: [coach, car] });
const parse = (value: unknown) => parseTrainJson('mine.json', value, options);

describe('what may be left out', () => {
  test('a name and a car with name and length are enough', () => {
    const text =
      '{ "name": "My train", "cars": [{ "name": "Coach", "length": 24.5, "rooms": [] }] }';
    const { train, issues } = parseTrain('mine.json', text, options);
    expect(issues).toEqual([]);
    expect(train).toMatchObject({
      id: 'my-train',
      name: 'My train',
      visitor: true,
      subject: null,
    });
    expect(train?.cars[0]).toMatchObject({
      n: 1,
      name: 'Coach',
      fault: null,
      counterpart: null,
    });
    expect(train?.cars[0]?.length).toMatchObject({
      value: 24.5,
      low: 24.5,
      high: 24.5,
    });
    expect(train?.cars[0]?.vehicle.length).toBe(24.5);
    expect(train?.livery.bands.length).toBeGreaterThan(0);
  });

  test('evidence follows from the facts, ids from names and kinds', () => {
    const { train, issues } = withCar({
      ...coach,
      facts: ['putin-seed-gym'],
      rooms: [
        { kind: 'gym', length: 5 },
        { kind: 'gym', length: 5 },
      ],
      amenities: [
        { name: 'Rowing machine', facts: ['putin-seed-gym'] },
        { name: 'Rowing machine', room: 'gym-2' },
      ],
    });
    expect(issues).toEqual([]);
    const car = train?.cars[1];
    expect(car).toMatchObject({ evidence: 'reported', place: 'assumed' });
    expect(car?.rooms.map(({ id, name }) => [id, name])).toEqual([
      ['gym', 'Gym'],
      ['gym-2', 'Gym'],
    ]);
    expect(car?.amenities.map(({ id, evidence }) => [id, evidence])).toEqual([
      ['rowing-machine', 'reported'],
      ['rowing-machine-2', 'unreported'],
    ]);
  });

  test('a byte order mark at the start does no harm', () => {
    expect(
      parseTrain('mine.json', `\uFEFF${JSON.stringify({ name: 'a', cars: [coach] })}`, options)
        .issues,
    ).toEqual([]);
  });
});

describe('vehicle types', () => {
  test('a type takes what it leaves out from the one it is like; a car adds to its type', () => {
    const { train, issues } = parse({
      name: 'Mine',
      types: {
        base: {
          length: 20,
          body: { length: 19 },
          exterior: [{ part: 'roof-vent', at: 5 }],
        },
        heavy: {
          like: 'base',
          bogies: { kind: 'heavy3' },
          exterior: [{ part: 'flue', at: 2 }],
        },
      },
      cars: [
        {
          name: 'A',
          length: 20,
          type: 'heavy',
          exterior: [{ part: 'radome', at: 10 }],
        },
        {
          name: 'B',
          length: 20,
          type: 'base',
          vehicle: { bogies: { kind: 'cn206' } },
        },
      ],
    });
    expect(issues).toEqual([]);
    const [a, b] = train?.cars ?? [];
    expect(a?.vehicle.exterior.map(({ part }) => part)).toEqual(['roof-vent', 'flue', 'radome']);
    expect(a?.vehicle.bogies.kind).toBe('heavy3');
    expect(a?.vehicle.body).toMatchObject({ length: 19, width: 3.105 });
    expect(b?.vehicle.bogies.kind).toBe('cn206');
    expect(b?.vehicle.doors.length).toBe(2);
  });

  test('a faulty type costs only the cars that are of it', () => {
    const { train, issues } = parse({
      name: 'Mine',
      types: { bad: { body: { width: 12 } }, worse: { like: 'bad' }, good: {} },
      cars: [
        { ...coach, type: 'bad' },
        { ...coach, type: 'worse' },
        { ...coach, type: 'good' },
      ],
    });
    expect(issues.map(({ path }) => path)).toEqual(['types.bad.body.width']);
    expect(train?.cars.map(({ fault }) => fault !== null)).toEqual([true, true, false]);
  });
});

describe('one bad car', () => {
  test('stands in the train as a plain one with its name, length and what is wrong; the others work', () => {
    const { train, issues } = withCar({
      name: 'Bad',
      length: 20,
      rooms: [{ kind: 'gym' }],
    });
    expect(issues.map(({ path }) => path)).toEqual(['cars[1].rooms[0].length']);
    expect(train?.cars.map(({ fault }) => fault === null)).toEqual([true, false]);
    expect(train?.cars[1]).toMatchObject({
      n: 2,
      name: 'Bad',
      length: { value: 20 },
    });
    expect(train?.cars[1]?.vehicle.length).toBe(20);
    expect(train?.cars[1]?.fault?.message).toContain('cars[1].rooms[0].length');
  });

  test.each([null, 7, 'car', [], {}])('%j is a faulty car of a plain coach’s length', (car) => {
    const { train, issues } = withCar(car);
    expect(issues.length).toBeGreaterThan(0);
    expect(train?.cars[1]).toMatchObject({ n: 2, name: 'Car 2' });
    expect(train?.cars[1]?.vehicle.length).toBe(train?.cars[1]?.length.value);
  });

  test('a counterpart that is not there is only left out: the other train may be the broken one', () => {
    const { train, issues } = withCar({
      ...coach,
      counterpart: 'ghost-train/3',
    });
    expect(issues).toMatchObject([{ code: 'unknown-name', path: 'cars[1].counterpart' }]);
    expect(train?.cars[1]).toMatchObject({ fault: null, counterpart: null });
  });
});

type Case = readonly [
  what: string,
  car: Readonly<Record<string, unknown>>,
  code: IssueCode,
  path: string,
  suggestion?: string,
];

const cases: readonly Case[] = [
  ['a misspelt key', { lenght: 3 }, 'unknown-key', 'lenght', 'length'],
  ['a misspelt evidence', { evidence: 'reportd' }, 'unknown-name', 'evidence', 'reported'],
  ['a misspelt type', { type: 'couch' }, 'unknown-name', 'type', 'coach'],
  [
    'a misspelt part',
    { exterior: [{ part: 'radom', at: 3 }] },
    'unknown-name',
    'exterior[0].part',
    'radome',
  ],
  [
    'a misspelt bogie',
    { vehicle: { bogies: { kind: 'kzv' } } },
    'unknown-name',
    'vehicle.bogies.kind',
    'kvz',
  ],
  ['a misspelt section', { vehicle: { section: 'rdz' } }, 'unknown-name', 'vehicle.section', 'rzd'],
  ['a misspelt fact', { facts: ['kim-seed-wien'] }, 'unknown-name', 'facts[0]', 'kim-seed-wine'],
  [
    'a misspelt conflict',
    { disputes: [{ conflict: 'kim-whine', drawn: 'x' }] },
    'unknown-name',
    'disputes[0].conflict',
    'kim-wine',
  ],
  [
    'a misspelt room',
    {
      rooms: [{ kind: 'gym', length: 2 }],
      amenities: [{ name: 'a', room: 'gim' }],
    },
    'unknown-name',
    'amenities[0].room',
    'gym',
  ],
  [
    'a misspelt item',
    {
      amenities: [{ name: 'Dome' }],
      exterior: [{ part: 'radome', at: 3, item: 'dom' }],
    },
    'unknown-name',
    'exterior[0].item',
    'dome',
  ],
  ['a text for a number', { length: '24' }, 'wrong-type', 'length'],
  ['a number for a list', { rooms: 4 }, 'wrong-type', 'rooms'],
  ['a missing field', { amenities: [{}] }, 'missing', 'amenities[0].name'],
  ['a car as long as a street', { length: 400 }, 'out-of-range', 'length'],
  ['a range upside down', { length: { value: 24, low: 25 } }, 'out-of-range', 'length.low'],
  ['a high below the value', { length: { value: 24, high: 23 } }, 'out-of-range', 'length.high'],
  [
    'an edge below the other',
    { exterior: [{ part: 'grille', at: 3, from: 2, to: 1 }] },
    'out-of-range',
    'exterior[0].to',
  ],
  ['a blank name', { name: '  ' }, 'empty', 'name'],
  [
    'evidence without facts',
    { amenities: [{ name: 'Gym', evidence: 'reported' }] },
    'missing',
    'amenities[0].facts',
  ],
  [
    'facts that are unreported',
    { facts: ['kim-seed-wine'], evidence: 'unreported' },
    'does-not-fit',
    'evidence',
  ],
  [
    'an id with a capital',
    { amenities: [{ id: 'Gym', name: 'Gym' }] },
    'bad-format',
    'amenities[0].id',
  ],
  [
    'two items of one id',
    {
      amenities: [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
    },
    'duplicate',
    'amenities[1].id',
  ],
  [
    'two rooms of one id',
    {
      rooms: [
        { id: 'a', kind: 'gym', length: 1 },
        { id: 'a', kind: 'gym', length: 1 },
      ],
    },
    'duplicate',
    'rooms[1].id',
  ],
  ['rooms longer than the car', { rooms: [{ kind: 'gym', length: 30 }] }, 'does-not-fit', 'rooms'],
  ['a window outside', { windows: [{ at: 24 }] }, 'does-not-fit', 'windows[0]'],
  ['a window in a door', { windows: [{ at: 1.3 }] }, 'does-not-fit', 'windows[0]'],
  [
    'windows in each other',
    { windows: [{ at: 9, count: 4, pitch: 0.9 }] },
    'does-not-fit',
    'windows[0]',
  ],
  ['a window in the roof', { windows: [{ at: 9, sill: 4 }] }, 'does-not-fit', 'windows[0]'],
  ['a door outside', { doors: [{ at: 0 }] }, 'does-not-fit', 'doors[0]'],
  ['a part outside', { exterior: [{ part: 'radome', at: 30 }] }, 'does-not-fit', 'exterior[0].at'],
  [
    'more windows than a coach has',
    {
      windows: Array.from({ length: 40 }, () => ({
        at: 2,
        count: 60,
        pitch: 0.3,
        width: 0.1,
      })),
    },
    'too-large',
    'windows',
  ],
];

describe('each mistake is named with its place', () => {
  for (const [what, change, code, path, suggestion] of cases)
    test(what, () => {
      const types = { coach: {} };
      const { issues } = parse({
        name: 'Mine',
        types,
        cars: [{ ...coach, ...change }],
      });
      const expected = {
        code,
        path: `cars[0].${path}`,
        ...(suggestion ? { suggestion } : {}),
      };
      expect(issues[0]).toMatchObject(expected);
      expect(issues.filter((issue) => issue.path === expected.path)).toHaveLength(1);
      expect(issueText(first(issues))).toContain(`mine.json, cars[0].${path}`);
    });

  test('rooms up to 15 % too long are left to the plan', () => {
    expect(withCar({ ...coach, rooms: [{ kind: 'gym', length: 26 }] }).issues).toEqual([]);
  });

  test('how much too long the rooms are is said', () => {
    const { issues } = withCar({
      ...coach,
      rooms: [{ kind: 'gym', length: 30 }],
    });
    expect(first(issues).found).toMatch(/30 m of rooms, 6\.\d+ m too long/);
  });

  test('codes that only the world outside can cause have words too', () => {
    for (const code of issueCodes) {
      const text = issueText({
        file: 'f',
        path: 'p',
        code,
        found: 'x',
        expected: 'y',
        suggestion: 'z',
      });
      expect(text).toMatch(/^f, p: [A-Zx].+\. Did you mean “z”\?$/);
    }
  });
});

describe('the frame', () => {
  test.each([
    ['{"name": "a",\n  "cars": [,]}', '",]}" at', 'line 2, column 12', 'a value'],
    ['{"name": "a" "cars": []}', '"cars', 'line 1, column 14', '","'],
    ["{'name': 1}", "'name", 'line 1, column 2', 'double quotes'],
    ['{"name": "a"} // note', '// note', 'line 1, column 15', 'no comments'],
    ['{"name": "a\nb"}', '', 'line 1, column 12', 'closing quote'],
    ['{"name": "a\\q"}', '', 'line 1, column 12', 'written'],
    ['{"name": 01}', '01', 'line 1, column 10', 'a value'],
    ['[1, 2', 'the end of the file', 'line 1, column 6', 'closing bracket'],
    ['', 'the end of the file', 'line 1, column 1', 'a value'],
    ['{"a": tru}', 'tru', 'line 1, column 7', 'a value'],
    ['{} {}', '{}', 'line 1, column 4', 'the end'],
  ])('%j: no JSON, and where', (text, found, place, expected) => {
    const { train, issues } = parseTrain('mine.json', text, options);
    expect(train).toBeNull();
    expect(issues).toHaveLength(1);
    expect(first(issues)).toMatchObject({ code: 'not-json', path: '' });
    expect(first(issues).found).toContain(place);
    expect(first(issues).found).toContain(found);
    expect(first(issues).expected).toContain(expected);
  });

  test.each([
    [[], 'wrong-type', ''],
    [null, 'wrong-type', ''],
    ['train', 'wrong-type', ''],
    [{ name: 'a' }, 'missing', 'cars'],
    [{ name: 'a', cars: {} }, 'wrong-type', 'cars'],
    [{ name: 'a', cars: [] }, 'empty', 'cars'],
    [{ name: 'a', crs: [coach] }, 'unknown-key', 'crs'],
  ])('%j: no train', (value, code, path) => {
    const { train, issues } = parse(value);
    expect(train).toBeNull();
    expect(first(issues)).toMatchObject({ code, path });
  });

  test('more than 2 MB is not read, more than 1000 cars are not shown', () => {
    expect(first(parseTrain('m.json', ' '.repeat(2_000_001), options).issues).code).toBe(
      'too-large',
    );
    const { train, issues } = parse({
      name: 'a',
      cars: Array.from({ length: 1001 }, () => coach),
    });
    expect(first(issues)).toMatchObject({ code: 'too-large', path: 'cars' });
    expect(train?.cars).toHaveLength(1000);
  });

  test('a mistake outside the cars costs only its field', () => {
    const { train, issues } = parse({
      nmae: 'x',
      gauge: 'wide',
      livery: { colours: { roof: 'red' } },
      locomotives: [{ type: 'tep70' }, { type: 'tep70bs', end: 'tail' }],
      cars: [coach],
    });
    expect(issues.map(({ path, suggestion }) => [path, suggestion])).toEqual([
      ['nmae', 'name'],
      ['gauge', null],
      ['livery.colours.roof', null],
      ['locomotives[0].type', 'tep70bs'],
    ]);
    expect(train).toMatchObject({ name: 'mine', gauge: { value: 1.435 } });
    expect(train?.locomotives).toMatchObject([{ type: 'tep70bs', turned: true }]);
    expect(train?.cars[0]?.fault).toBeNull();
  });

  test('a train of an id that is taken gets another one', () => {
    const { train, issues } = parse({
      id: 'ghost-train',
      name: 'a',
      cars: [coach],
    });
    expect(issues).toMatchObject([{ code: 'duplicate', path: 'id' }]);
    expect(train?.id).toBe('ghost-train-2');
    expect(parse({ name: 'Ghost train', cars: [coach] })).toMatchObject({
      issues: [],
      train: { id: 'ghost-train-2' },
    });
  });

  test('hundreds of mistakes are counted, not listed', () => {
    const cars = Array.from({ length: 500 }, () => ({ name: 'x' }));
    const { issues } = parse({ name: 'a', cars });
    expect(issues).toHaveLength(201);
    expect(issues.at(-1)).toMatchObject({
      code: 'too-large',
      found: '500 mistakes',
    });
  });
});

describe('claims of the visitor’s own', () => {
  const source = {
    publisher: 'Me',
    title: 'Notes',
    date: '2024-05',
    url: 'https://example.org/a',
  };
  const facts = [
    { id: 'seen', claim: 'I saw it.', sources: [source] },
    { id: 'heard', claim: 'I heard it.' },
  ];

  test('are marked as such; one that a car names is the car’s, another one the train’s', () => {
    const cars = [{ ...coach, facts: ['seen'] }];
    const { train, issues, visitorFacts, visitorSources } = parse({
      name: 'Mine',
      facts,
      cars,
    });
    expect(issues).toEqual([]);
    expect(train?.cars[0]?.facts).toEqual(['mine/seen']);
    expect(train?.facts).toEqual(['mine/heard']);
    expect(visitorFacts).toMatchObject([
      {
        id: 'mine/seen',
        origin: 'visitor',
        sources: ['mine/seen/1'],
        evidence: 'reported',
      },
      { id: 'mine/heard', sources: [] },
    ]);
    expect(visitorSources).toMatchObject([{ id: 'mine/seen/1', date: '2024-05', author: null }]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'ftp://example.org'])(
    '%s is no address',
    (url) => {
      const bad = [{ id: 'seen', claim: 'x', sources: [{ ...source, url }] }];
      const { issues, visitorFacts } = parse({
        name: 'Mine',
        facts: bad,
        cars: [coach],
      });
      expect(issues).toMatchObject([{ code: 'bad-format', path: 'facts[0].sources[0].url' }]);
      expect(visitorFacts).toEqual([]);
    },
  );

  test('may not take the id of a known fact', () => {
    const bad = [{ id: 'kim-seed-wine', claim: 'x' }];
    expect(parse({ name: 'Mine', facts: bad, cars: [coach] }).issues).toMatchObject([
      { code: 'duplicate', path: 'facts[0].id' },
    ]);
  });
});

function first(issues: readonly Issue[]): Issue {
  const issue = issues[0];
  if (issue === undefined) throw new Error('no issue');
  return issue;
}
