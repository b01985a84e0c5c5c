import type { CarPlan } from '../types.ts';

/** A car is asked about many times. */
const known = new WeakMap<CarPlan, string>();

/** Whether two cars have the same body, windows, doors and running gear; what is fixed to them may differ. */
export function sameOutside(a: CarPlan, b: CarPlan): boolean {
  return look(a) === look(b);
}

function look(plan: CarPlan): string {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const { section, body, bogies, ribs, doors, windows, length } = plan.car.vehicle;
  const text = JSON.stringify([section, body, bogies, ribs, doors, windows, length]);
  known.set(plan, text);
  return text;
}
