import type { Train } from '../model/train.ts';
import { planTrain } from '../plan/planTrain.ts';
import type { TrainPlan } from '../plan/types.ts';

/** Plans by train id, in the order given. */
export function planAll(trains: readonly Train[]): ReadonlyMap<string, TrainPlan> {
  return new Map(trains.map((train) => [train.id, planTrain(train)]));
}
