import type { RoomFit, RoomSpace } from '../room.ts';
import { entourageCompartment } from './entourageCompartment.ts';
import { escortCompartment } from './escortCompartment.ts';

/** Shortest compartment with room for two berths and what else these have, m. */
const least = 2.25;

/** The Moving Fortress' compartments for two, or null where four sleep as everywhere. */
export function fortressCompartment(space: RoomSpace): RoomFit | null {
  if (space.to - space.from < least) return null;
  if (space.carKind === 'guards') return escortCompartment(space);
  return space.carKind === 'companions' ? entourageCompartment(space) : null;
}
