import type { TrainPlan } from '../../plan/types.ts';
import type { CarMarks } from './overlay.ts';
import type { Pattern } from './pattern.ts';

/** How many cars of a train have each pattern; patterns of no car are left out. */
export function countMarks(
  marks: ReadonlyMap<string, CarMarks>,
  { cars }: TrainPlan,
): ReadonlyMap<Pattern, number> {
  const counts = new Map<Pattern, number>();
  for (const { id } of cars) {
    const mark = marks.get(id);
    if (mark) counts.set(mark.body, (counts.get(mark.body) ?? 0) + 1);
  }
  return counts;
}
