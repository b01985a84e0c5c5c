import { describeValue } from './describeValue.ts';
import type { Path } from './formatPath.ts';
import type { Issue, IssueCode } from './issue.ts';
import { addIssue, hint, type IssueList, issueList } from './issueList.ts';
import { formats } from './schema/formats.ts';
import { namesAt, valueAt } from './schema/lookUp.ts';
import { z } from './schema/zod.ts';

type ZodIssue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/**
 * Checks `value`, which stands at `base` in the file. Gives it with defaults filled in; or null, and adds every mistake
 * in words of our own (zod/mini has none).
 */
export function readWith<S extends z.core.$ZodType>(
  list: IssueList,
  base: Path,
  schema: S,
  value: unknown,
): z.output<S> | null {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const found = issueList(list.file, list);
  const place: Place = { list: found, base, schema, value };
  for (const issue of result.error.issues) translate(place, issue.path, issue);
  list.issues.push(...withoutMisspelt(found.issues));
  return null;
}

interface Place {
  readonly list: IssueList;
  readonly base: Path;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

/** `path` is the issue's place within the value; inside a union the issue's own path is only the rest of it. */
function translate(place: Place, path: readonly PropertyKey[], issue: ZodIssue): void {
  const at = [...place.base, ...path];
  const value = valueAt(place.value, path);
  const absent = value === undefined;
  const say = ([code, expected]: Wording, suggestion: string | null = null) =>
    addIssue(place.list, at, code, describeValue(value), expected, suggestion);
  switch (issue.code) {
    case 'unrecognized_keys':
      unknownKeys(place, path, issue.keys);
      break;
    case 'invalid_union':
      union(place, path, issue.errors);
      break;
    case 'invalid_type':
      say([absent ? 'missing' : 'wrong-type', kinds[issue.expected] ?? issue.expected]);
      break;
    case 'invalid_value': {
      const valid = issue.values.map(String);
      const near = typeof value === 'string' ? hint(place.list, value, valid) : null;
      say([absent ? 'missing' : 'unknown-name', `one of: ${valid.join(', ')}`], near);
      break;
    }
    case 'too_small':
      say(tooSmall(issue.origin, Number(issue.minimum)));
      break;
    case 'too_big':
      say(tooBig(issue.origin, Number(issue.maximum)));
      break;
    case 'invalid_format':
      say(badFormat(value, issue.pattern));
      break;
    case 'invalid_key':
      say(['bad-format', `a name of ${formats.id.words}`]);
      break;
    case 'custom':
      say(['out-of-range', String(issue.params?.expected ?? 'another value')]);
      break;
    default:
      say(['wrong-type', 'another value']);
  }
}

function unknownKeys(place: Place, path: readonly PropertyKey[], keys: readonly string[]): void {
  const names = namesAt(place.schema, place.value, path);
  const expected = `one of: ${names.join(', ')}`;
  for (const key of keys) {
    const near = hint(place.list, key, names);
    addIssue(
      place.list,
      [...place.base, ...path, key],
      'unknown-key',
      describeValue(key),
      expected,
      near,
    );
  }
}

/** Speaks of the branch that was meant: the one whose outermost type fits. */
function union(
  place: Place,
  path: readonly PropertyKey[],
  branches: readonly (readonly ZodIssue[])[],
): void {
  const outer = (issue: ZodIssue) => issue.path.length === 0 && issue.code === 'invalid_type';
  const meant = branches.find((issues) => !issues.some(outer));
  if (meant !== undefined) {
    for (const issue of meant) translate(place, [...path, ...issue.path], issue);
    return;
  }
  const found = valueAt(place.value, path);
  const wanted = branches.flatMap((issues) =>
    issues.map((issue) =>
      issue.code === 'invalid_type' ? (kinds[issue.expected] ?? issue.expected) : '',
    ),
  );
  const code = found === undefined ? 'missing' : 'wrong-type';
  addIssue(place.list, [...place.base, ...path], code, describeValue(found), wanted.join(' or '));
}

type Wording = readonly [code: IssueCode, expected: string];

function tooSmall(origin: string, least: number): Wording {
  const words = least === 1 && origin !== 'number' ? 'at least one' : `at least ${least}`;
  return [origin === 'array' || origin === 'string' ? 'empty' : 'out-of-range', words];
}

function tooBig(origin: string, most: number): Wording {
  if (origin === 'array') return ['too-large', `at most ${most} of them`];
  if (origin === 'string') return ['too-large', `at most ${most} characters`];
  return ['out-of-range', `at most ${most}`];
}

function badFormat(value: unknown, pattern: string | undefined): Wording {
  const format = Object.values(formats).find((known) => String(known.pattern) === pattern);
  const blank = typeof value === 'string' && value.trim() === '';
  return [blank ? 'empty' : 'bad-format', format?.words ?? 'another format'];
}

/** `lenght` is one mistake, not an unknown name and a missing one. */
function withoutMisspelt(issues: readonly Issue[]): readonly Issue[] {
  const meant = new Set<string>();
  for (const { code, path, suggestion } of issues)
    if (code === 'unknown-key' && suggestion !== null)
      meant.add(`${path.slice(0, Math.max(0, path.lastIndexOf('.')))}|${suggestion}`);
  return issues.filter(({ code, path }) => {
    const dot = path.lastIndexOf('.');
    return !(
      code === 'missing' && meant.has(`${path.slice(0, Math.max(0, dot))}|${path.slice(dot + 1)}`)
    );
  });
}
