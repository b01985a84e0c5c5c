import type { Detail } from '../../kit/shapes.ts';
import type { CarPlan, TrackPlan } from '../../plan/types.ts';
import type { ExplorerState } from '../../store/state.ts';
import type { Tier } from '../quality.ts';

export interface WantedCar {
  readonly id: string;
  readonly track: TrackPlan;
  readonly vehicle: CarPlan;
  /** Its head end along the ruler. */
  readonly x: number;
  readonly detail: Detail;
}

/** With all cars cut open, so many nearest to the camera are furnished. */
const most: Readonly<Record<Tier['name'], number>> = { low: 4, medium: 10, high: 16 };

/** The cars whose insides are to be drawn: the visitor's and, coarser, its neighbours; or those cut open. */
export function wantedCars(
  { view, train, car, cut }: Pick<ExplorerState, 'view' | 'train' | 'car' | 'cut'>,
  tracks: readonly TrackPlan[],
  cameraX: number,
  tier: Tier['name'],
): readonly WantedCar[] {
  const own: Detail = tier === 'low' ? 1 : 0;
  if (view === 'walk') {
    const track = tracks.find(({ plan }) => plan.train.id === train);
    if (!track || car === null) return [];
    return [car, car + 1, car - 1].flatMap((n) => {
      const vehicle = track.plan.cars[n - 1];
      if (!vehicle || vehicle.car.fault) return [];
      return [{ id: vehicle.id, track, vehicle, x: vehicle.x, detail: n === car ? own : 2 }];
    });
  }
  if (cut === null) return [];
  const all = tracks.flatMap((track) =>
    track.plan.cars.map((vehicle) => ({ id: vehicle.id, track, vehicle, x: vehicle.x })),
  );
  if (cut !== 'all') {
    return all.filter(({ id }) => id === cut).map((one) => ({ ...one, detail: own }));
  }
  const away = ({ vehicle }: { readonly vehicle: CarPlan }) =>
    Math.abs(vehicle.x + vehicle.length / 2 - cameraX);
  return all
    .filter(({ vehicle }) => !vehicle.car.fault)
    .sort((a, b) => away(a) - away(b))
    .slice(0, most[tier])
    .map((one) => ({ ...one, detail: 2 }));
}
