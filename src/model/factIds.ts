import { checkName } from './checkName.ts';
import type { Path } from './formatPath.ts';
import type { IssueList } from './issueList.ts';

/** What fact ids in a file may name. */
export interface FactIds {
  /** Ids of the file's own facts → their ids in the app. */
  readonly own: ReadonlyMap<string, string>;
  /** Known facts and the file's own together, for the nearest name; null if the known ones are not at hand. */
  readonly known: ReadonlySet<string> | null;
}

/** The ids as the app has them. Unknown ones are issues, and kept: the car is then faulty. */
export function resolveFacts(
  list: IssueList,
  path: Path,
  ids: readonly string[] | undefined,
  facts: FactIds,
): string[] {
  return (ids ?? []).map((id, index) => {
    const own = facts.own.get(id);
    if (own !== undefined) return own;
    if (facts.known !== null)
      checkName(list, [...path, index], id, facts.known, 'the id of a fact');
    return id;
  });
}
