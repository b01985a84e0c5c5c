import { describeValue } from './describeValue.ts';
import type { Path } from './formatPath.ts';
import { addIssue, hint, type IssueList } from './issueList.ts';

/** Long lists are not for reading; the nearest name is. */
const listed = 24;

/** Adds an issue with the nearest valid name unless `name` is one of `valid`; true if it is. */
export function checkName(
  list: IssueList,
  path: Path,
  name: string,
  valid: ReadonlySet<string> | readonly string[],
  what = 'a known name',
): boolean {
  const names = valid instanceof Set ? valid : new Set(valid);
  if (names.has(name)) return true;
  const expected = names.size <= listed ? `one of: ${[...names].join(', ')}` : what;
  addIssue(list, path, 'unknown-name', describeValue(name), expected, hint(list, name, names));
  return false;
}
