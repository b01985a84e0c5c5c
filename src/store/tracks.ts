import { planTracks } from '../plan/planTracks.ts';
import type { TrackPlan, TrainPlan } from '../plan/types.ts';
import { mainTrains } from './mainTrains.ts';

/** Tracks of the trains to show: the main ones, then visitors' trains, then the one that is asked for if it is none of these. */
export function tracksFor(
  plans: ReadonlyMap<string, TrainPlan>,
  asked: string | null,
): readonly TrackPlan[] {
  const ids = new Set<string>(mainTrains);
  for (const plan of plans.values()) if (plan.train.visitor) ids.add(plan.train.id);
  if (asked !== null) ids.add(asked);
  const shown = [...ids].map((id) => plans.get(id)).filter((plan) => plan !== undefined);
  return planTracks(shown);
}
