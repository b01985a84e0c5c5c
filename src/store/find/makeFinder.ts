import MiniSearch, {
  type MatchInfo,
  type Options,
  type Query,
  type SearchOptions,
} from 'minisearch';
import type { FindEntry } from '../../plan/find/findEntries.ts';
import { foldText } from './foldText.ts';

/** One of what was found, with the folded words of the text that answered the query. */
export interface Found {
  readonly entry: FindEntry;
  readonly words: ReadonlySet<string>;
}

/** What is found for a query, best first; everything, in its own order, for an empty one. */
export type Finder = (query: string) => readonly Found[];

const fields = ['title', 'text', 'around'] as const satisfies readonly (keyof FindEntry)[];

const indexing: Options<FindEntry> = {
  idField: 'key',
  fields: [...fields],
  // ‘Sports-health’ is found by ‘sportshealth’, too.
  tokenize: (text) => [
    ...wordsOf(text),
    ...(text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []).map((word) => word.replaceAll('-', '')),
  ],
  processTerm: (term) => termsOf(foldText(term)),
};

const searching: SearchOptions = {
  tokenize: wordsOf,
  processTerm: (term) => foldText(term) || null,
  boost: { title: 6, text: 1, around: 0.6 },
  combineWith: 'AND',
  prefix: true,
};

/** A letter in four may be wrong, and none in the shortest words. */
const forgiving: SearchOptions = {
  ...searching,
  fuzzy: (term) => (term.length > 3 ? 0.25 : false),
  maxFuzzy: 2,
};

/**
 * Makes the index once; each query then takes few milliseconds. Words are found by their beginnings, whatever their accents. What
 * finds nothing as it is written is looked for with slips of the pen, then by the beginnings of its words, then by any of them.
 */
export function makeFinder(entries: readonly FindEntry[]): Finder {
  const index = new MiniSearch<FindEntry>(indexing);
  index.addAll(entries);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const all = entries.map((entry) => ({ entry, words: new Set<string>() }));
  const search = (query: Query, options: SearchOptions): readonly Found[] =>
    index.search(query, options).flatMap(({ id, terms, match }) => {
      const entry = byKey.get(String(id));
      return entry && speaksOf(entry, match) ? [{ entry, words: new Set(terms) }] : [];
    });
  return (query) => {
    if (foldText(query).trim() === '') return all;
    const rounds: readonly (() => readonly Found[])[] = [
      () => search(query, searching),
      () => search(query, forgiving),
      () => search(beginnings(query), searching),
      () => search(query, { ...forgiving, combineWith: 'OR' }),
    ];
    for (const round of rounds) {
      const found = round();
      if (found.length > 0) return found;
    }
    return [];
  };
}

/** An apostrophe is within a word: ‘Kim’s’ is found by ‘kims’. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u).filter(Boolean);
}

/** A room or an item is not found by the name of its car alone: the car is. */
function speaksOf({ kind }: FindEntry, match: MatchInfo): boolean {
  if (kind !== 'room' && kind !== 'item') return true;
  return Object.values(match).some((found) => found.some((field) => field !== 'around'));
}

/** A word with a slip near its end, written only in part, still begins as it should. */
function beginnings(query: string): string {
  return query
    .split(/\s+/)
    .map((word) => word.slice(0, Math.max(4, word.length - 3)))
    .join(' ');
}

/** Korean words are built of others, ‘특별열차’ of ‘열차’: each is found by what it ends with, too. */
function termsOf(term: string): string | string[] {
  if (!/^[\uac00-\ud7a3]{3,12}$/.test(term)) return term;
  return [...term].slice(0, -1).map((_, i) => term.slice(i));
}
