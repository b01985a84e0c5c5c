import type { CarPlan, TrainPlan } from '../plan/types.ts';

export interface FoundCar {
  readonly plan: TrainPlan;
  readonly carPlan: CarPlan;
}

/** The car that an id of a car or of an item (`<train>/<n>`, `<train>/<n>/<item>`) belongs to; null if there is none. */
export function findCar(id: string, plans: ReadonlyMap<string, TrainPlan>): FoundCar | null {
  const [train = '', n = ''] = id.split('/');
  const plan = plans.get(train);
  const carPlan = plan?.cars[Number(n) - 1];
  return plan && carPlan ? { plan, carPlan } : null;
}
