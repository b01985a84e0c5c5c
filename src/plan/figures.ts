import type { Range } from '../model/figure.ts';
import type { TrackPlan } from './types.ts';

/** A computed quantity; an exact one has `low` = `value` = `high`. */
export interface ComputedFigure extends Range {
  /** Null for a count. */
  readonly unit: 'm' | null;
}

/** The computed figures of all trains on tracks, by the key that `data-figure` bears: `<train>.cars`, `.length`, … */
export function figures(tracks: readonly TrackPlan[]): ReadonlyMap<string, ComputedFigure> {
  const all = new Map<string, ComputedFigure>();
  for (const { plan } of tracks) {
    const add = (key: string, { value, low, high }: Range, unit: 'm' | null) =>
      all.set(`${plan.train.id}.${key}`, { value, low, high, unit });
    const cars = plan.cars.length;
    add('cars', { value: cars, low: cars, high: cars }, null);
    add('length', plan.length, 'm');
    add('length-with-locomotives', plan.lengthWithLocomotives, 'm');
    add('gauge', plan.train.gauge, 'm');
  }
  return all;
}
