import type { RoomFit, RoomSpace } from '../room.ts';
import { crewCompartment } from './crewCompartment.ts';
import { entourageCompartment } from './entourageCompartment.ts';
import { escortCompartment } from './escortCompartment.ts';
import { medicCompartment } from './medicCompartment.ts';

/** Shortest compartment with room for two berths and what else these have, m. */
const least = 2.25;

/** Shortest compartment for four, m. */
const leastCrew = 1.6;

/** The Moving Fortress' own compartments, or null where it has the usual four berths. */
export function fortressCompartment(space: RoomSpace): RoomFit | null {
  const length = space.to - space.from;
  if (space.carKind === 'staff' && length >= leastCrew) return crewCompartment(space);
  if (length < least) return null;
  if (space.carKind === 'guards')
    return space.nth === 0 ? escortCompartment(space) : medicCompartment(space);
  return space.carKind === 'companions' ? entourageCompartment(space) : null;
}
