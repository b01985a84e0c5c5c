import type { FactBase } from '../../model/fact.ts';
import type { Threat } from '../../model/threat.ts';
import type { TrainPlan } from '../../plan/types.ts';
import { overlays } from './index.ts';
import type { CarMarks } from './overlay.ts';

/**
 * How an overlay marks every car, by car id; null for an overlay that is not known. `threat` is an id; none, or one that is not
 * known, means the first.
 */
export function marksOf(
  overlay: string | null,
  threat: string | null,
  plans: Iterable<TrainPlan>,
  { factBase, threats }: { readonly factBase: FactBase; readonly threats: readonly Threat[] },
): ReadonlyMap<string, CarMarks> | null {
  const chosen = overlays.find(({ id }) => id === overlay);
  const against = threats.find(({ id }) => id === threat) ?? threats[0];
  if (!chosen || !against) return null;
  const marks = new Map<string, CarMarks>();
  for (const { train, cars } of plans) {
    const context = { train, factBase, threat: against };
    for (const { id, car } of cars) marks.set(id, chosen.mark(car, context));
  }
  return marks;
}
