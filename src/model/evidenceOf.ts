import type { Evidence } from './evidence.ts';
import type { Path } from './formatPath.ts';
import { addIssue, type IssueList } from './issueList.ts';

/** Evidence of a thing and its facts must agree: no facts means `unreported`, and the reverse. Left out, it follows from the facts. */
export function evidenceOf(
  list: IssueList,
  path: Path,
  raw: { readonly evidence?: Evidence; readonly facts?: readonly string[] },
): Evidence {
  const reported = (raw.facts ?? []).length > 0;
  const evidence = raw.evidence ?? (reported ? 'reported' : 'unreported');
  if (!reported && evidence !== 'unreported')
    addIssue(
      list,
      [...path, 'facts'],
      raw.facts === undefined ? 'missing' : 'empty',
      raw.facts === undefined ? 'nothing' : 'an empty list',
      `at least one fact for "${evidence}", or evidence "unreported"`,
    );
  if (reported && evidence === 'unreported')
    addIssue(
      list,
      [...path, 'evidence'],
      'does-not-fit',
      '"unreported" beside facts',
      'another evidence, or no facts',
    );
  return evidence;
}
