import type { FactBase } from '../model/fact.ts';

/** How much the site itself stands on: its claims, those of them from the Newsweek article, and the publications that they cite. */
export interface ClaimCounts {
  readonly claims: number;
  readonly seed: number;
  readonly sources: number;
}

/** Counted in one place, so that every page says the same. Neither a visitor's own file nor our assumptions are a source. */
export function countClaims({ facts }: FactBase): ClaimCounts {
  const own = [...facts.values()].filter(({ origin }) => origin !== 'visitor');
  const cited = new Set(own.flatMap(({ sources }) => sources));
  cited.delete('editor');
  const seed = own.filter(({ origin }) => origin === 'seed').length;
  return { claims: own.length, seed, sources: cited.size };
}
