import type { TrainPlan } from '../types.ts';
import type { Spot } from './giveaways.ts';
import { meets } from './meets.ts';
import { mostAlike } from './mostAlike.ts';
import { sameOutside } from './sameOutside.ts';
import type { Stretch } from './stretch.ts';
import { stretchAt } from './stretchAt.ts';

/** A picture may reach so far beyond its car, over the coupler to the next one, m. */
const beyondEnd = 1.5;

/** Two stretches to be looked at beside each other. */
export interface Beside {
  readonly pair: readonly [Stretch, Stretch];
  /** How much else tells them apart; the less the better. */
  readonly more: number;
}

/**
 * A stretch of a car with what gives it away, and the same stretch of the car most like it: where nothing else differs if there is
 * such a place, else where least does; then with the giveaway whole and near the middle.
 * @param group what gives one car of `on` away
 * @param others what else gives either train away
 */
export function besideCar(
  group: readonly Spot[],
  others: readonly Spot[],
  on: TrainPlan,
  beside: TrainPlan,
  width: number,
): Beside | null {
  const car = on.cars.find(({ id }) => id === group[0]?.vehicleId);
  const twin = car && mostAlike(car, beside.cars);
  if (!car || !twin) return null;
  const middle = (least(group.map(({ low }) => low)) + most(group.map(({ high }) => high))) / 2;
  let best: (Beside & { readonly cost: number }) | null = null;
  for (let at = -beyondEnd; at <= car.length + beyondEnd - width; at += 0.1) {
    const own = stretchAt(on, car.x + at, width, middle);
    const pair = [own, stretchAt(beside, twin.x + at, width, middle)] as const;
    const whole = group.filter(({ from, to }) => from > own.from && to < own.to);
    if (whole.length === 0) continue;
    const cut = group.filter((spot) => meets(spot, own)).length - whole.length;
    const met = others.filter((spot) => pair.some((one) => meets(spot, one))).length;
    const centre = (least(whole.map(({ from }) => from)) + most(whole.map(({ to }) => to))) / 2;
    const off = Math.abs(centre - (own.from + own.to) / 2);
    const cost = 1000 * met + 100 * cut + off - whole.length;
    const more = met + (sameOutside(car, twin) ? 0 : 0.5);
    if (!best || cost < best.cost) best = { pair, more, cost };
  }
  return best;
}

function least(values: readonly number[]): number {
  return Math.min(...values);
}

function most(values: readonly number[]): number {
  return Math.max(...values);
}
