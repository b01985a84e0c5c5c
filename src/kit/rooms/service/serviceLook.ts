import type { RoomSpace } from '../room.ts';
import { ghostLook } from './ghostLook.ts';
import type { Look } from './look.ts';
import { plainLook } from './plainLooks.ts';

/** Leather and teak. */
const fortress: Look = {
  seat: 'berth-green',
  blanket: 'blanket-camel',
  frame: 'laminate-teak',
  board: 'laminate-teak',
  metal: 'brass',
  rail: 'wood-warm',
  blind: 'cloth-beige',
  passage: {
    floor: 'lino-green',
    corridor: 'carpet-red',
    wall: 'laminate-cream',
    dado: 'laminate-teak',
    ceiling: 'ceiling',
    trim: 'trim',
    door: 'wood-warm',
  },
};

/** What a room of this car is made of: one look for the fortress; cars of the other trains differ among themselves. */
export function serviceLook(space: Pick<RoomSpace, 'taste' | 'carKind' | 'nth'>): Look {
  switch (space.taste) {
    case 'fortress':
      return fortress;
    case 'ghost':
      return ghostLook(space);
    case 'plain':
      return plainLook(space);
  }
}
