import { plainGauge } from './defaults.ts';
import { describeValue } from './describeValue.ts';
import type { Fact, Source } from './fact.ts';
import { resolveFacts } from './factIds.ts';
import type { Issue, ParsedTrain } from './issue.ts';
import { addIssue, hint, type IssueList, issueList } from './issueList.ts';
import { readCar } from './readCar.ts';
import { readFigure } from './readFigure.ts';
import { readLivery } from './readLivery.ts';
import { readLocomotives } from './readLocomotives.ts';
import { readTypes } from './readTypes.ts';
import { readVisitorFacts } from './readVisitorFacts.ts';
import { readWith } from './readWith.ts';
import { scanValue } from './scanValue.ts';
import { trainFile } from './schema/train.ts';
import type { z } from './schema/zod.ts';
import { slug } from './slug.ts';
import type { Car, Train } from './train.ts';
import type { TrainOptions } from './trainOptions.ts';

/** More are counted, not listed. */
const mostIssues = 200;
const mostCars = 1000;
const shape = trainFile.shape;

/** A train, what is wrong with its file, and the claims that it brings with it (`mergeFacts` adds them to the base). */
export interface ParsedTrainFile extends ParsedTrain<Train> {
  readonly visitorFacts: readonly Fact[];
  readonly visitorSources: readonly Source[];
}

/**
 * Reads a train from parsed JSON; `file` is its name or address. Never throws. Without a list of cars there is no train;
 * any other mistake costs only what it is in: a car becomes a faulty one, other fields fall back to the plain ones.
 */
export function parseTrainJson(
  file: string,
  value: unknown,
  options: TrainOptions,
): ParsedTrainFile {
  const list = issueList(file);
  scanValue(list, value);
  const entries = carsOf(list, value);
  if (entries === null) return { ...finish(list, null), visitorFacts: [], visitorSources: [] };
  const raw = value as Readonly<Record<string, unknown>>; // `carsOf` found a list in it
  const earlier = byCar(list.issues);
  const name = optional(list, raw, 'name', shape.name) ?? nameOf(file);
  const id = idOf(list, raw, name, options);
  const claims = readVisitorFacts(list, own(raw, 'facts'), id, options);
  const facts = claims.ids;
  const types = readTypes(list, own(raw, 'types'), options);
  const context = {
    list,
    options: withOwnConflicts(options, claims.facts),
    types,
    facts,
    earlier,
  };
  const cars = entries.slice(0, mostCars).map((entry, index) => readCar(context, index, entry));
  const denial = optional(list, raw, 'denial', shape.denial) ?? null;
  const used = new Set(cars.flatMap(factsOf));
  const train: Train = {
    id,
    name,
    shortName: optional(list, raw, 'shortName', shape.shortName) ?? name.slice(0, 40),
    summary: optional(list, raw, 'summary', shape.summary) ?? '',
    visitor: options.visitor ?? true,
    subject: optional(list, raw, 'subject', shape.subject) ?? null,
    gauge: readFigure(optional(list, raw, 'gauge', shape.gauge) ?? plainGauge, 'Standard gauge'),
    livery: readLivery(list, own(raw, 'livery'), facts, options),
    locomotives: readLocomotives(list, own(raw, 'locomotives'), facts, options),
    cars,
    facts: [
      ...claims.named.flatMap(({ id, index }) => resolveFacts(list, ['facts', index], [id], facts)),
      // A claim of the file's own that no car names is about the train.
      ...claims.facts.map(({ id }) => id).filter((id) => !used.has(id)),
    ],
    denial: denial === null ? null : (resolveFacts(list, ['denial'], [denial], facts)[0] ?? null),
  };
  return {
    ...finish(list, train),
    visitorFacts: claims.facts,
    visitorSources: claims.sources,
  };
}

/** The field's value; null where it is left out or faulty. */
function optional<S extends z.core.$ZodType>(
  list: IssueList,
  raw: Readonly<Record<string, unknown>>,
  field: string,
  schema: S,
): z.output<S> | null {
  const value = own(raw, field);
  return value === undefined ? null : readWith(list, [field], schema, value);
}

function own(raw: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined;
}

/** The entries of `cars`, or null where the frame of the file is not sound. */
function carsOf(list: IssueList, value: unknown): readonly unknown[] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    addIssue(list, [], 'wrong-type', describeValue(value), 'an object with "name" and "cars"');
    return null;
  }
  const names = Object.keys(shape);
  const misspelt = new Set<string | null>();
  const has = (name: string) => Object.hasOwn(value, name) || misspelt.has(name);
  for (const key of Object.keys(value)) {
    if (names.includes(key) || key === '__proto__') continue;
    const near = hint(list, key, names);
    misspelt.add(near);
    const expected = `one of: ${names.join(', ')}`;
    addIssue(list, [key], 'unknown-key', describeValue(key), expected, near);
  }
  if (!has('name')) addIssue(list, ['name'], 'missing', 'nothing', 'text in quotes');
  const cars: unknown = Object.hasOwn(value, 'cars') ? Reflect.get(value, 'cars') : undefined;
  if (!Array.isArray(cars)) {
    const code = cars === undefined ? 'missing' : 'wrong-type';
    if (!misspelt.has('cars'))
      addIssue(list, ['cars'], code, describeValue(cars), 'a list of cars');
    return null;
  }
  if (cars.length === 0) {
    addIssue(list, ['cars'], 'empty', describeValue(cars), 'at least one car');
    return null;
  }
  if (cars.length > mostCars)
    addIssue(list, ['cars'], 'too-large', describeValue(cars), `at most ${mostCars} cars`);
  return cars;
}

/** A file may bring a disagreement of its own. */
function withOwnConflicts(options: TrainOptions, facts: readonly Fact[]): TrainOptions {
  const labels = facts.flatMap(({ conflict }) => conflict ?? []);
  const known = options.conflicts;
  return known === undefined ? options : { ...options, conflicts: new Set([...known, ...labels]) };
}

/** What the scan found, by the car that it stands in. */
function byCar(issues: readonly Issue[]): ReadonlyMap<number, readonly Issue[]> {
  const cars = new Map<number, Issue[]>();
  for (const issue of issues) {
    const index = /^cars\[(\d+)\]/.exec(issue.path)?.[1];
    if (index === undefined) continue;
    const group = cars.get(Number(index));
    if (group === undefined) cars.set(Number(index), [issue]);
    else group.push(issue);
  }
  return cars;
}

/** `https://example.org/my-train.json?x` → `my-train`. */
function nameOf(file: string): string {
  const path = file.split(/[?#]/, 1)[0] ?? '';
  return (path.split(/[\\/]/).at(-1) ?? '').replace(/\.json$/, '').slice(0, 120) || 'Train';
}

function idOf(
  list: IssueList,
  raw: Readonly<Record<string, unknown>>,
  name: string,
  { takenIds }: TrainOptions,
): string {
  const given = own(raw, 'id');
  const read = given === undefined ? null : readWith(list, ['id'], shape.id, given);
  const wish = read ?? slug(name, 'train');
  if (!takenIds?.has(wish)) return wish;
  if (read !== null)
    addIssue(list, ['id'], 'duplicate', describeValue(read), 'an id that no other train has');
  let k = 2;
  while (takenIds.has(`${wish}-${k}`)) k++;
  return `${wish}-${k}`;
}

function factsOf(car: Car): readonly string[] {
  const { walls, floor, windows } = car.armour;
  const inside = car.amenities.flatMap(({ facts }) => facts);
  return [...car.facts, ...inside, ...walls, ...floor, ...windows, ...car.communications];
}

function finish(list: IssueList, train: Train | null): ParsedTrain<Train> {
  const { issues } = list;
  if (issues.length <= mostIssues) return { train, issues };
  const rest = { ...list, issues: issues.slice(0, mostIssues) };
  const found = `${issues.length} mistakes`;
  addIssue(rest, [], 'too-large', found, `the first ${mostIssues} are listed`);
  return { train, issues: rest.issues };
}
