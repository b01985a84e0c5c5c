import { carOffset } from '../../plan/compare/paneOffset.ts';
import type { TrackPlan } from '../../plan/types.ts';
import { carsOfPanes } from '../compare/carsOfPanes.ts';
import type { Tier } from '../quality.ts';
import type { WantedCar } from './wantedCars.ts';

/** The cars of two panes, each where its pane has it. */
export function paneCars(
  ids: readonly string[],
  tracks: readonly TrackPlan[],
  tier: Tier['name'],
): readonly WantedCar[] {
  return carsOfPanes(ids, tracks).flatMap(({ track, car }, i) =>
    car.car.fault
      ? []
      : [
          {
            id: car.id,
            track,
            vehicle: car,
            x: car.x + carOffset(track, car, i)[0],
            detail: tier === 'low' ? 1 : 0,
          },
        ],
  );
}
