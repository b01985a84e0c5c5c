import type { RoomSpace, Taste } from '../room.ts';
import { ghostLook } from './ghostLooks.ts';
import type { Look } from './look.ts';

/** Ours: leather and teak for one train, plain laminates for an ordinary one; the other’s cars differ among themselves. */
const looks = {
  fortress: {
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
  },
  plain: {
    seat: 'berth-brown',
    blanket: 'blanket-red',
    frame: 'laminate-grey',
    board: 'laminate-beige',
    metal: 'steel',
    rail: 'steel',
    blind: 'linen',
    passage: {
      floor: 'lino-brown',
      corridor: 'lino-brown',
      wall: 'laminate-beige',
      dado: 'laminate-blue',
      ceiling: 'ceiling',
      trim: 'laminate-white',
      door: 'laminate-blue',
    },
  },
} as const satisfies Record<Exclude<Taste, 'ghost'>, Look>;

/** What a room of this car is made of. */
export function serviceLook(space: Pick<RoomSpace, 'taste' | 'carKind' | 'nth'>): Look {
  return space.taste === 'ghost' ? ghostLook(space) : looks[space.taste];
}
