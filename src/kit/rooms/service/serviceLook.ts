import type { RoomSpace } from '../room.ts';
import { fortressLook } from './fortressLooks.ts';
import { ghostLook } from './ghostLook.ts';
import type { Look } from './look.ts';
import { plainLook } from './plainLooks.ts';

/** What a room of this car is made of; cars of one train differ among themselves. */
export function serviceLook(space: Pick<RoomSpace, 'taste' | 'carKind' | 'nth'>): Look {
  switch (space.taste) {
    case 'fortress':
      return fortressLook(space);
    case 'ghost':
      return ghostLook(space);
    case 'plain':
      return plainLook(space);
  }
}
