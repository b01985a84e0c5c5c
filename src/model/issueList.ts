import { formatPath, type Path } from './formatPath.ts';
import type { Issue, IssueCode } from './issue.ts';
import { nearestName } from './nearestName.ts';

/** Hints are dear: a file with a flood of unknown names gets no more of them. */
const mostHints = 200;

/** What is wrong with one file, as it is read. */
export interface IssueList {
  readonly file: string;
  readonly issues: Issue[];
  /** How many names may still be searched for their nearest valid one; lists of one file share it. */
  readonly hints: { left: number };
}

/** An empty list for a file; with `parent`, for a part of the same file. */
export function issueList(file: string, parent?: IssueList): IssueList {
  return { file, issues: [], hints: parent?.hints ?? { left: mostHints } };
}

/** The valid name nearest to a misspelt one, while there are hints left. */
export function hint(list: IssueList, found: string, valid: Iterable<string>): string | null {
  if (list.hints.left <= 0) return null;
  list.hints.left--;
  return nearestName(found, valid);
}

/** Adds an issue; `found` is in words, such as `describeValue` gives. */
export function addIssue(
  list: IssueList,
  path: Path,
  code: IssueCode,
  found: string,
  expected: string,
  suggestion: string | null = null,
): void {
  list.issues.push({
    file: list.file,
    path: formatPath(path),
    code,
    found,
    expected,
    suggestion,
  });
}
