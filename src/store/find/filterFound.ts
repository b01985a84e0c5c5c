import type { Evidence } from '../../model/evidence.ts';
import type { Found } from './makeFinder.ts';

/** What a search is narrowed to; null is everything. */
export interface FindFilter {
  readonly train: string | null;
  readonly purpose: string | null;
  readonly evidence: Evidence | null;
}

export const noFilter: FindFilter = { train: null, purpose: null, evidence: null };

/** Leaves what is of this train, for this purpose, and known in this way; in the same order. */
export function filterFound(
  found: readonly Found[],
  { train, purpose, evidence }: FindFilter,
): readonly Found[] {
  return found.filter(
    ({ entry }) =>
      (train === null || entry.trains.includes(train)) &&
      (purpose === null || entry.purposes.includes(purpose)) &&
      (evidence === null || entry.evidence.includes(evidence)),
  );
}
