import { describeValue } from './describeValue.ts';
import type { Fact, Source } from './fact.ts';
import type { FactIds } from './factIds.ts';
import { addIssue, type IssueList } from './issueList.ts';
import { readWith } from './readWith.ts';
import { id as idFormat } from './schema/id.ts';
import { type RawVisitorFact, visitorFact } from './schema/visitorFact.ts';
import type { TrainOptions } from './trainOptions.ts';

const most = 1000;

export interface VisitorFacts {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** Facts of the base that the file names for the whole train, with their place in the list. */
  readonly named: readonly { readonly id: string; readonly index: number }[];
  readonly ids: FactIds;
}

/**
 * Reads the top level `facts`: ids of known facts, and claims of the file's own. Those get ids `<train>/<id>`, and
 * their sources `<train>/<id>/<k>`, so that two files never mean each other's.
 */
export function readVisitorFacts(
  list: IssueList,
  raw: unknown,
  train: string,
  options: TrainOptions,
): VisitorFacts {
  const facts: Fact[] = [];
  const sources: Source[] = [];
  const named: { id: string; index: number }[] = [];
  const own = new Map<string, string>();
  for (const [index, entry] of entriesOf(list, raw).entries()) {
    const path = ['facts', index];
    if (typeof entry === 'string') {
      const id = readWith(list, path, idFormat, entry);
      if (id !== null) named.push({ id, index });
      continue;
    }
    const read = readWith(list, path, visitorFact, entry);
    if (read === null) continue;
    if (own.has(read.id) || options.factIds?.has(read.id)) {
      addIssue(
        list,
        [...path, 'id'],
        'duplicate',
        describeValue(read.id),
        'an id that is not taken',
      );
      continue;
    }
    const id = `${train}/${read.id}`;
    own.set(read.id, id);
    const used = read.sources.map((source, k) => toSource(source, `${id}/${k + 1}`));
    sources.push(...used);
    facts.push(toFact(read, id, used));
  }
  const known = options.factIds ? new Set([...options.factIds, ...own.keys()]) : null;
  return { facts, sources, named, ids: { own, known } };
}

function entriesOf(list: IssueList, raw: unknown): readonly unknown[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    addIssue(list, ['facts'], 'wrong-type', describeValue(raw), 'a list');
    return [];
  }
  if (raw.length > most)
    addIssue(list, ['facts'], 'too-large', describeValue(raw), `at most ${most} of them`);
  return raw.slice(0, most);
}

function toFact(raw: RawVisitorFact, id: string, sources: readonly Source[]): Fact {
  return {
    id,
    subject: 'context',
    topic: raw.topic,
    claim: raw.claim,
    sources: sources.map((source) => source.id),
    evidence: raw.evidence,
    origin: 'visitor',
    value: null,
    unit: null,
    note: raw.note ?? null,
    conflict: raw.conflict ?? null,
  };
}

function toSource(raw: RawVisitorFact['sources'][number], id: string): Source {
  return {
    id,
    publisher: raw.publisher,
    title: raw.title,
    author: raw.author ?? null,
    date: raw.date ?? null,
    url: raw.url ?? null,
    note: raw.note ?? null,
  };
}
