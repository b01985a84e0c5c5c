import type { Evidence } from './evidence.ts';

/** Whom a fact is about, in our words (`kim` and `putin` in facts.json are mapped to train ids when parsed). */
export type FactSubject = 'moving-fortress' | 'ghost-train' | 'both' | 'context';

/** One claim of `data/facts.json`, as the app uses it. */
export interface Fact {
  readonly id: string;
  readonly subject: FactSubject;
  readonly topic: string;
  readonly claim: string;
  readonly sources: readonly string[];
  /** Only `reported`, `disputed` or `assumed` occur here; the place of a thing in a train is the car's own evidence. */
  readonly evidence: Evidence;
  readonly origin: 'seed' | 'beyond' | 'visitor';
  readonly value: number | readonly number[] | null;
  readonly unit: string | null;
  readonly note: string | null;
  /** Label shared by facts that bear on one disagreement. */
  readonly conflict: string | null;
}

/** One publication of `data/sources.json`. `date` is ISO, possibly only year or year-month; null when undated. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

/** Facts and sources by id, and facts by conflict label. */
export interface FactBase {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly conflicts: ReadonlyMap<string, readonly Fact[]>;
}
