import type { CarPlan, TrackPlan } from '../../plan/types.ts';

/** A car and the track that its train stands on. */
export interface PaneCar {
  readonly track: TrackPlan;
  readonly car: CarPlan;
}

/** The cars of panes, by their ids, in the panes' order; without those that have no track. */
export function carsOfPanes(
  ids: readonly string[],
  tracks: readonly TrackPlan[],
): readonly PaneCar[] {
  return ids.flatMap((id) => {
    for (const track of tracks) {
      const car = track.plan.cars.find((one) => one.id === id);
      if (car) return [{ track, car }];
    }
    return [];
  });
}
