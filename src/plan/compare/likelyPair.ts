import type { CarPlan, TrainPlan } from '../types.ts';

/**
 * The pair of cars, one of each train, that there is most to say about: counterparts of which the first's armour has the most
 * claims, and among those the poorer one has the most things in it; without counterparts the first cars. Null without two trains.
 */
export function likelyPair(plans: readonly TrainPlan[]): readonly [CarPlan, CarPlan] | null {
  const [first, second] = plans;
  const [a, b] = [first?.cars[0], second?.cars[0]];
  if (!first || !second || !a || !b) return null;
  let best: readonly [CarPlan, CarPlan] = [a, b];
  let most = -1;
  for (const car of first.cars) {
    const other = second.cars.find(({ id }) => id === car.car.counterpart);
    if (!other) continue;
    const { walls, floor, windows } = car.car.armour;
    const claims = walls.length + floor.length + windows.length;
    const things = Math.min(car.car.amenities.length, other.car.amenities.length);
    const score = 1000 * claims + things;
    if (score > most) [best, most] = [[car, other], score];
  }
  return best;
}
