import type { CarPlan, TrainPlan } from '../plan/types.ts';

/** The car that an id of a car or of an item (`<train>/<n>`, `<train>/<n>/<item>`) belongs to; null if there is none. */
export function carOf(id: string, plans: ReadonlyMap<string, TrainPlan>): CarPlan | null {
  const [train = '', n] = id.split('/');
  return plans.get(train)?.cars[Number(n) - 1] ?? null;
}
