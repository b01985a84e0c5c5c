import type { Evidence } from '../model/evidence.ts';
import type { CarPlan } from '../plan/types.ts';

/** How an item of a car is known, by its id `<train>/<n>/<item>`. */
export function evidenceOfItem({ id, car }: CarPlan): (item: string) => Evidence {
  const levels = new Map(car.amenities.map((one) => [`${id}/${one.id}`, one.evidence]));
  return (item) => levels.get(item) ?? 'unreported';
}
