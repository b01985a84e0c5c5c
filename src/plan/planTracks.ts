import type { TrackPlan, TrainPlan } from './types.ts';

/** From one track's centre line to the next, m (ours: room to walk between the trains). */
const trackSpacing = 7;

/** One track per train, the first at z = 0, nearest to a viewer who stands at +z; heads in one line. */
export function planTracks(plans: readonly TrainPlan[]): readonly TrackPlan[] {
  return plans.map((plan, index) => ({
    plan,
    z: index === 0 ? 0 : -trackSpacing * index,
  }));
}
