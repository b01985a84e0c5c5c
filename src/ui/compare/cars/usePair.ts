import { likelyPair } from '../../../plan/compare/likelyPair.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { pairOf } from '../../../store/pairOf.ts';
import { useStore } from '../../../store/store.ts';
import type { PairCar } from './carRows.ts';

/** The two cars that are set against each other: the link's, else the pair that there is most to say about. */
export function usePair(plans: readonly TrainPlan[]): readonly [PairCar, PairCar] | null {
  const asked = useStore((s) => s.pair);
  const known = useStore((s) => s.plans);
  const tracks = useStore((s) => s.tracks);
  const shown = tracks.map(({ plan }) => plan);
  // Only what stands on a track can be seen.
  const wish = asked === null ? null : pairOf(asked, known);
  const seen = wish?.every((car) => shown.some(({ cars }) => cars.includes(car)));
  const cars = (seen ? wish : null) ?? likelyPair(plans);
  if (!cars) return null;
  const of = (index: 0 | 1): PairCar | null => {
    const car = cars[index];
    const plan = shown.find((one) => one.cars.includes(car));
    return plan ? { plan, car } : null;
  };
  const [a, b] = [of(0), of(1)];
  return a && b ? [a, b] : null;
}
