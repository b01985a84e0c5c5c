import type { RoomFinish, RoomSpace, Taste } from '../room.ts';

/** Materials of a train's service rooms. */
interface Look {
  readonly seat: string;
  readonly blanket: string;
  /** Berth boxes, shelves, cupboards. */
  readonly frame: string;
  readonly board: string;
  readonly metal: string;
  readonly rail: string;
  readonly blind: string;
  readonly passage: RoomFinish;
}

/** Ours: leather and teak for one, cloth and oak for the other, plain laminates for an ordinary train. */
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
  ghost: {
    seat: 'berth-grey',
    blanket: 'blanket-blue',
    frame: 'laminate-grey',
    board: 'laminate-oak',
    metal: 'chrome',
    rail: 'chrome',
    blind: 'cloth-grey',
    passage: {
      floor: 'lino-grey',
      corridor: 'carpet-grey',
      wall: 'laminate-white',
      dado: 'laminate-oak',
      ceiling: 'ceiling',
      trim: 'trim',
      door: 'laminate-oak',
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
} as const satisfies Record<Taste, Look>;

/** What a room of this car is made of. */
export function serviceLook({ taste }: Pick<RoomSpace, 'taste' | 'carKind' | 'nth'>): Look {
  return looks[taste];
}
