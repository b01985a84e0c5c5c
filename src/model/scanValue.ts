import { describeValue } from './describeValue.ts';
import type { Path } from './formatPath.ts';
import { addIssue, type IssueList } from './issueList.ts';

/** A train file is six deep. */
const deepest = 20;

/** Names through which a careless copy would reach into the language itself. */
const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Walks a value without recursion and reports what no schema should have to think of: numbers that are not finite,
 * reserved names, too deep nesting. Nothing below a reported place is visited.
 */
export function scanValue(list: IssueList, root: unknown): void {
  const waiting: { readonly value: unknown; readonly path: Path }[] = [{ value: root, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'number' && !Number.isFinite(value))
      addIssue(list, path, 'out-of-range', String(value), 'a number that is not endless');
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= deepest) {
      addIssue(
        list,
        path.slice(0, 6),
        'too-large',
        describeValue(value),
        `at most ${deepest} levels of nesting`,
      );
      continue;
    }
    const entries: [PropertyKey, unknown][] = Array.isArray(value)
      ? value.map((item, index) => [index, item])
      : Object.entries(value);
    for (const [key, item] of entries.reverse()) {
      if (typeof key === 'string' && forbidden.includes(key))
        addIssue(list, [...path, key], 'unknown-key', key, 'another name: this one is reserved');
      else if ((typeof item === 'object' && item !== null) || typeof item === 'number')
        waiting.push({ value: item, path: [...path, key] });
    }
  }
}
