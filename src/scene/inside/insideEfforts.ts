import type { Tier } from '../quality.ts';
import type { InsideEffort } from './insideMaterial.ts';

/** What a room's light may cost, by quality. */
export const insideEfforts: Readonly<Record<Tier['name'], InsideEffort>> = {
  low: { field: 2, sun: 5, mirrors: false },
  medium: { field: 4, sun: 10, mirrors: true },
  high: { field: 4, sun: 16, mirrors: true },
};
