import type { RoomFit, RoomSpace } from '../room.ts';
import { bunkCompartment } from './bunkCompartment.ts';
import { clubCompartment } from './clubCompartment.ts';
import { companionCompartment } from './companionCompartment.ts';
import { fortressCompartment } from './fortressCompartment.ts';
import { guardCompartment } from './guardCompartment.ts';
import { luxuryCompartment } from './luxuryCompartment.ts';
import { managerCompartment } from './managerCompartment.ts';
import { staffCompartment } from './staffCompartment.ts';

/** Shortest compartment that each has room in, m. */
const least = { luxury: 2.7, pair: 2.25, desk: 1.75 };

/** A train's compartments that are not the usual four berths, or null. */
export function ownCompartment(space: RoomSpace): RoomFit | null {
  if (space.taste === 'fortress') return fortressCompartment(space);
  if (space.taste !== 'ghost') return null;
  const length = space.to - space.from;
  switch (space.carKind) {
    case 'guest-bedrooms':
      return length > least.luxury ? luxuryCompartment(space) : null;
    case 'companions':
      return length > least.pair ? companionCompartment(space) : null;
    case 'bar':
      return length > least.pair ? clubCompartment(space) : null;
    case 'guards':
      if (length > least.pair) return guardCompartment(space);
      return length > least.desk ? bunkCompartment(space) : null;
    case 'staff':
      if (length <= least.desk) return null;
      if (space.nth > 0) return staffCompartment(space);
      return space.id.endsWith('-1') ? managerCompartment(space) : null;
    default:
      return null;
  }
}
