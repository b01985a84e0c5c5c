import { describeValue } from './describeValue.ts';
import type { Path } from './formatPath.ts';
import { addIssue, type IssueList } from './issueList.ts';

/** Takes an id that the file gives (an issue if it is taken), or makes one from `wish` with a number where needed. */
export function uniqueId(
  list: IssueList,
  path: Path,
  given: string | undefined,
  wish: string,
  taken: Set<string>,
): string {
  if (given !== undefined && taken.has(given))
    addIssue(
      list,
      [...path, 'id'],
      'duplicate',
      describeValue(given),
      'an id used once in its car',
    );
  let id = given ?? wish;
  for (let k = 2; given === undefined && taken.has(id); k++) id = `${wish}-${k}`;
  taken.add(id);
  return id;
}
