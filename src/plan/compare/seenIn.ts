import { openingsOf } from '../../model/openingsOf.ts';
import type { TrainPlan, VehiclePlan } from '../types.ts';
import type { Stretch } from './stretch.ts';

/** What can be seen, and how many of it. */
export interface Seen {
  readonly kind: 'locomotive' | 'window' | 'axle' | PartKind;
  readonly count: number;
}

/** Kinds of parts that a person would name, and the height over rail top at which each is looked for, m. */
const partHeights = {
  radome: 4.5,
  'antenna-cover': 4.5,
  whip: 4.5,
  exhaust: 4.5,
  fan: 4.5,
  grille: 2.6,
  'destination-board': 1.7,
} as const;
type PartKind = keyof typeof partHeights;

/** Where wheels and windows are looked for. */
const wheels = 0.5;
const panes = 2.6;

/** What a stretch of a train shows to the eye, counted from the data: the picture's equivalent in words. Nothing is left out because it gives something away. */
export function seenIn(plan: TrainPlan, stretch: Stretch): readonly Seen[] {
  const within = (x: number) => x > stretch.from && x < stretch.to;
  const shows = (height: number) => height > stretch.low && height < stretch.high;
  const seen = new Map<Seen['kind'], number>();
  const add = (kind: Seen['kind'], count = 1) => seen.set(kind, (seen.get(kind) ?? 0) + count);
  for (const vehicle of plan.vehicles) {
    if (vehicle.x > stretch.to || vehicle.x + vehicle.length < stretch.from) continue;
    if (vehicle.kind === 'locomotive') add('locomotive');
    else if (shows(panes)) add('window', windowsOf(vehicle).filter(within).length);
    if (shows(wheels)) add('axle', axlesOf(vehicle).filter(within).length);
    if (vehicle.kind === 'car')
      for (const { part, at, side } of vehicle.car.vehicle.exterior) {
        if (side === 'left' || !isKind(part) || !within(vehicle.x + at)) continue;
        if (shows(partHeights[part])) add(part);
      }
  }
  return [...seen].flatMap(([kind, count]) => (count > 0 ? [{ kind, count }] : []));
}

function isKind(part: string): part is PartKind {
  return Object.hasOwn(partHeights, part);
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
