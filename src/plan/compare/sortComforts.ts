import { evidenceLevels } from '../../model/evidence.ts';
import type { ComfortItem, ComfortRow } from './comforts.ts';

/** Column to sort by: the comfort's name, or the number of a train. */
export interface ComfortSort {
  readonly by: 'name' | number;
  readonly descending: boolean;
}

/**
 * Rows in another order; equal ones keep theirs. A train's column goes by how well its best item is known, then by how many
 * items there are: ascending begins with what is reported best, and empty cells come last.
 */
export function sortComforts(
  rows: readonly ComfortRow[],
  { by, descending }: ComfortSort,
  nameOf: (comfort: string) => string,
): readonly ComfortRow[] {
  const compare = (a: ComfortRow, b: ComfortRow): number => {
    if (by === 'name') return nameOf(a.comfort).localeCompare(nameOf(b.comfort), 'en');
    const [left, right] = [a.cells[by] ?? [], b.cells[by] ?? []];
    return rank(left) - rank(right) || right.length - left.length;
  };
  return [...rows].sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
}

/** 0 for a cell that holds something reported; beyond all levels for an empty one. */
function rank(cell: readonly ComfortItem[]): number {
  const ranks = cell.map(({ evidence }) => evidenceLevels.indexOf(evidence));
  return Math.min(evidenceLevels.length, ...ranks);
}
