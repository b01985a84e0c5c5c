import type { TrainPlan } from '../../../plan/types.ts';
import type { Measure, RulerWindow } from '../../../store/compareStore.ts';

/** The first thing to measure: of the first train the car nearest to the middle of what is in sight, coupler to coupler. */
export function startMeasure(
  plans: readonly TrainPlan[],
  places: ReadonlyMap<string, number>,
  { from, to }: RulerWindow,
): Measure | null {
  const middle = (from + to) / 2;
  let best: Measure | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { train, cars } of plans) {
    for (const { id, length } of cars) {
      const place = places.get(id);
      if (place === undefined) continue;
      const off = Math.abs(place + length / 2 - middle);
      if (off >= least) continue;
      least = off;
      best = { train: train.id, marks: [place, place + length], open: false };
    }
    if (best) break;
  }
  return best;
}
