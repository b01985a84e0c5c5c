import { findKinds } from '../../plan/find/findEntries.ts';
import type { Found } from './makeFinder.ts';

/** Brighter than this many, and nothing stands out any more. */
const most = 20;

/**
 * Cars to keep bright for what was found: those found themselves, by a room or by an item; if there is none of these, those that a
 * claim speaks of, else those that a source stands behind. Null where that is no car, or too many to stand out.
 */
export function litCars(found: readonly Found[]): readonly string[] | null {
  const own = carsOf(found.filter(({ entry }) => ['car', 'room', 'item'].includes(entry.kind)));
  if (own.length > 0) return own.length > most ? null : own;
  for (const kind of findKinds.slice(3)) {
    const cars = carsOf(found.filter(({ entry }) => entry.kind === kind));
    if (cars.length > 0) return cars.length > most ? null : cars;
  }
  return null;
}

function carsOf(found: readonly Found[]): readonly string[] {
  return [...new Set(found.flatMap(({ entry }) => entry.cars))];
}
