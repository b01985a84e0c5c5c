import { openingsOf } from '../../model/openingsOf.ts';
import type { TrainPlan, VehiclePlan } from '../types.ts';
import type { Stretch } from './stretch.ts';

/** What can be seen, and how many of it. */
export interface Seen {
  readonly kind: 'locomotive' | 'window' | 'axle' | PartKind;
  readonly count: number;
}

const partKinds = [
  'radome',
  'antenna-cover',
  'whip',
  'exhaust',
  'fan',
  'grille',
  'destination-board',
] as const;
type PartKind = (typeof partKinds)[number];

/** Below this height wheels are in the picture, over the other one roofs are, m over rail top. */
const wheels = 1;
const windowsAt = 2.6;

/** What a stretch of a train shows to the eye, counted from the data: the picture's equivalent in words. Nothing is left out because it gives something away. */
export function seenIn(plan: TrainPlan, stretch: Stretch): readonly Seen[] {
  const within = (x: number) => x > stretch.from && x < stretch.to;
  const seen = new Map<Seen['kind'], number>();
  const add = (kind: Seen['kind'], count = 1) => seen.set(kind, (seen.get(kind) ?? 0) + count);
  for (const vehicle of plan.vehicles) {
    if (vehicle.x > stretch.to || vehicle.x + vehicle.length < stretch.from) continue;
    if (vehicle.kind === 'locomotive') add('locomotive');
    else if (stretch.low < windowsAt && stretch.high > windowsAt)
      add('window', windowsOf(vehicle).filter(within).length);
    if (stretch.low < wheels) add('axle', axlesOf(vehicle).filter(within).length);
    if (vehicle.kind === 'car')
      for (const { part, at, side, from } of vehicle.car.vehicle.exterior) {
        const kind = partKinds.find((one) => one === part);
        const high = from ?? stretch.high;
        if (kind && side !== 'left' && within(vehicle.x + at) && high >= stretch.low) add(kind);
      }
  }
  return [...seen].flatMap(([kind, count]) => (count > 0 ? [{ kind, count }] : []));
}

/** Middles of the windows on the side that drawings show, on the ruler. */
function windowsOf(vehicle: VehiclePlan & { readonly kind: 'car' }): readonly number[] {
  return openingsOf(vehicle.car.vehicle)
    .filter(({ side, path }) => side !== 'left' && path[0] === 'windows')
    .map(({ from, to }) => vehicle.x + (from + to) / 2);
}

function axlesOf({ x, bogies }: VehiclePlan): readonly number[] {
  return bogies.flatMap((bogie) =>
    bogie.axles.map((axle) => x + bogie.x + (bogie.turned ? -axle : axle)),
  );
}
