import type { CarPlan, TrainPlan } from '../plan/types.ts';
import { carOf } from './carOf.ts';

/** The two cars of a pair `<train>/<n>,<train>/<n>`; null unless both are there. They may be of one train. */
export function pairOf(
  pair: string,
  plans: ReadonlyMap<string, TrainPlan>,
): readonly [CarPlan, CarPlan] | null {
  const ids = pair.split(',');
  const cars = ids.map((id) => carOf(id, plans));
  const [a, b] = cars;
  return ids.length === 2 && a && b && `${a.id},${b.id}` === pair ? [a, b] : null;
}
