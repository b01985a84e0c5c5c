import type { FactBase } from '../../model/fact.ts';
import type { Train } from '../../model/train.ts';
import type { TrainPlan } from '../../plan/types.ts';

/** Trains of which somebody denies what is told, and whose denial the fact base has. */
export function deniedTrains(plans: readonly TrainPlan[], { facts }: FactBase): readonly Train[] {
  return plans
    .map(({ train }) => train)
    .filter(({ denial }) => denial !== null && facts.has(denial));
}
