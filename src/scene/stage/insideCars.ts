import type { InsidePlan } from '../../plan/inside/types.ts';
import type { TrackPlan } from '../../plan/types.ts';
import type { StoreState } from '../../store/state.ts';

/** The track that one walks on, and the insides known of the walker's car and its neighbours, in order from the head. */
export function insideCars({
  tracks,
  train,
  car,
  insides,
}: Pick<StoreState, 'tracks' | 'train' | 'car' | 'insides'>): {
  readonly track: TrackPlan;
  readonly cars: readonly { readonly plan: InsidePlan; readonly x: number }[];
} | null {
  const track = tracks.find(({ plan }) => plan.train.id === train);
  if (!track || car === null) return null;
  const cars = track.plan.cars.slice(Math.max(0, car - 2), car + 1).flatMap(({ id, x }) => {
    const plan = insides.get(id);
    return plan ? [{ plan, x }] : [];
  });
  return cars.length > 0 ? { track, cars } : null;
}
