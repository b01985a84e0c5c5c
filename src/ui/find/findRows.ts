import type { FindKind } from '../../plan/find/findEntries.ts';
import { findKinds } from '../../plan/find/findEntries.ts';
import type { Found } from '../../store/find/makeFinder.ts';

/** A row of the results: something found, or the way to all that was found of a group. */
export type FindRow =
  | {
      readonly kind: 'found';
      readonly group: FindKind;
      readonly count: number;
      readonly found: Found;
    }
  | { readonly kind: 'all'; readonly group: FindKind; readonly count: number };

/** Shown of each group at first, and at most. */
const few = 5;
const many = 200;

/** What was found as rows, in groups of one kind each, the best of each group first; one group may be unfolded. */
export function findRows(found: readonly Found[], unfolded: FindKind | null): readonly FindRow[] {
  return findKinds.flatMap((group): FindRow[] => {
    const own = found.filter(({ entry }) => entry.kind === group);
    const count = own.length;
    // A fold that hides one row would be as high as the row.
    const most = group === unfolded ? many : count === few + 1 ? few + 1 : few;
    const rows: FindRow[] = own
      .slice(0, most)
      .map((each) => ({ kind: 'found', group, count, found: each }));
    return rows.length < count && group !== unfolded
      ? [...rows, { kind: 'all', group, count }]
      : rows;
  });
}

/** Id of the element of a row. */
export function rowId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
