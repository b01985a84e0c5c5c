import type { Train } from '../../model/train.ts';
import type { CarPlan } from '../types.ts';
import { planInsideSteps } from './planInsideSteps.ts';
import type { Ends } from './planSpaces.ts';
import type { InsidePlan } from './types.ts';

/** What stands in a car, planned at once. Car-local. */
export function planInside(plan: CarPlan, train: Train, ends: Ends): InsidePlan {
  const work = planInsideSteps(plan, train, ends);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
