import { planInside } from '../../src/plan/inside/planInside.ts';
import type { InsidePlan } from '../../src/plan/inside/types.ts';
import type { TrainPlan } from '../../src/plan/types.ts';
import { shippedPlans } from './shippedPlans.ts';

/** The inside of one car of a train. */
export function insideOf(plan: TrainPlan, n: number): InsidePlan {
  const car = plan.cars[n - 1]!;
  return planInside(car, plan.train, { head: n > 1, tail: n < plan.cars.length });
}

/** The inside of every car that we ship, by car id. */
export const insidePlans: ReadonlyMap<string, InsidePlan> = new Map(
  shippedPlans.flatMap((plan) => plan.cars.map((car) => [car.id, insideOf(plan, car.car.n)])),
);
