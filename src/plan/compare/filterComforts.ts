import type { Evidence } from '../../model/evidence.ts';
import type { ComfortRow } from './comforts.ts';

/** Only items known in one of these ways; rows without any are left out. */
export function filterComforts(
  rows: readonly ComfortRow[],
  levels: ReadonlySet<Evidence>,
): readonly ComfortRow[] {
  return rows.flatMap((row) => {
    const cells = row.cells.map((cell) => cell.filter(({ evidence }) => levels.has(evidence)));
    return cells.some((cell) => cell.length > 0) ? [{ ...row, cells }] : [];
  });
}
