import type { FactBase } from './fact.ts';
import { resolveFacts } from './factIds.ts';
import type { Issue } from './issue.ts';
import { issueList } from './issueList.ts';
import { readWith } from './readWith.ts';
import { threatList } from './schema/threats.ts';
import type { Threat } from './threat.ts';

/** Reads `data/threats.json` (parsed JSON); every fact that it names must be in `base`. */
export function parseThreats(
  raw: unknown,
  base: FactBase,
): { readonly threats: readonly Threat[]; readonly issues: readonly Issue[] } {
  const list = issueList('threats.json');
  const threats: readonly Threat[] = readWith(list, [], threatList, raw) ?? [];
  const facts = { own: new Map<string, string>(), known: new Set(base.facts.keys()) };
  for (const [index, { stops, fails }] of threats.entries()) {
    resolveFacts(list, [index, 'stops'], stops, facts);
    resolveFacts(list, [index, 'fails'], fails, facts);
  }
  return { threats, issues: list.issues };
}
