import { describeValue } from './describeValue.ts';
import type { Evidence } from './evidence.ts';
import type { Fact, FactBase, FactSubject, Source } from './fact.ts';
import type { Issue } from './issue.ts';
import { addIssue, hint, type IssueList, issueList } from './issueList.ts';
import { mergeFacts } from './mergeFacts.ts';
import { readWith } from './readWith.ts';
import { factList, sourceList } from './schema/factBase.ts';
import type { z } from './schema/zod.ts';

type RawFact = z.output<typeof factList>[number];

const subjects = {
  kim: 'moving-fortress',
  putin: 'ghost-train',
  both: 'both',
  context: 'context',
} as const satisfies Record<RawFact['train'], FactSubject>;

const evidence = {
  reported: 'reported',
  disputed: 'disputed',
  'standard-type assumption': 'assumed',
} as const satisfies Record<RawFact['certainty'], Evidence>;

export interface ParsedFacts {
  /** Null if either file is not readable. */
  readonly base: FactBase | null;
  readonly issues: readonly Issue[];
}

/** Reads `data/facts.json` and `data/sources.json` (parsed JSON). Ids must be unique, and every fact's sources exist. */
export function parseFacts(rawFacts: unknown, rawSources: unknown): ParsedFacts {
  const factIssues = issueList('facts.json');
  const sourceIssues = issueList('sources.json');
  const facts = readWith(factIssues, [], factList, rawFacts);
  const sources: Source[] | null = readWith(sourceIssues, [], sourceList, rawSources);
  if (facts !== null) unique(factIssues, facts);
  if (sources !== null) unique(sourceIssues, sources);
  if (facts !== null && sources !== null) resolve(factIssues, facts, sources);
  const issues = [...factIssues.issues, ...sourceIssues.issues];
  if (facts === null || sources === null) return { base: null, issues };
  const empty: FactBase = {
    facts: new Map(),
    sources: new Map(),
    conflicts: new Map(),
  };
  return { base: mergeFacts(empty, facts.map(toFact), sources), issues };
}

function toFact(raw: RawFact): Fact {
  return {
    id: raw.id,
    subject: subjects[raw.train],
    topic: raw.topic,
    claim: raw.claim,
    sources: raw.source_ids,
    evidence: evidence[raw.certainty],
    origin: raw.origin,
    // Classes and plates (`Br-4`) are no quantities; their claims say them in words.
    value: typeof raw.value === 'string' ? null : (raw.value ?? null),
    unit: raw.unit ?? null,
    note: raw.note ?? null,
    conflict: raw.conflict ?? null,
  };
}

function unique(list: IssueList, entries: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id))
      addIssue(list, [index, 'id'], 'duplicate', describeValue(id), 'an id that is used once');
    seen.add(id);
  }
}

function resolve(list: IssueList, facts: readonly RawFact[], sources: readonly Source[]): void {
  const known = new Set(sources.map(({ id }) => id));
  for (const [index, fact] of facts.entries())
    for (const [place, id] of fact.source_ids.entries())
      if (!known.has(id))
        addIssue(
          list,
          [index, 'source_ids', place],
          'unknown-name',
          describeValue(id),
          'the id of a source in sources.json',
          hint(list, id, known),
        );
}
