import { type ComfortItem, comforts } from '../../../plan/compare/comforts.ts';
import type { TrainPlan } from '../../../plan/types.ts';

/** Rows that find room under the elevation on one page. */
const most = 6;

/** What a sheet of paper has of the comforts: the first of them, and of each the first thing in either train. */
export function printedComforts(plans: readonly TrainPlan[]): readonly {
  readonly comfort: string;
  readonly cells: readonly (ComfortItem | null)[];
}[] {
  return comforts(plans)
    .slice(0, most)
    .map(({ comfort, cells }) => ({ comfort, cells: cells.map((items) => items[0] ?? null) }));
}
