import type { RoomSpace } from './room.ts';

export interface GuestBedroom {
  readonly cover: string;
  readonly curtain: string;
  readonly wall: string;
  readonly rug: string;
  /** Of its guest's suitcase. */
  readonly bag: string;
  readonly pictures: readonly [string, string];
}

const looks: readonly GuestBedroom[] = [
  {
    cover: 'blanket-rose',
    curtain: 'curtain-wine',
    wall: 'wall-white',
    rug: 'carpet-wine',
    bag: 'bag-brown',
    pictures: ['picture-landscape', 'picture-mountain'],
  },
  {
    cover: 'blanket-green',
    curtain: 'curtain-ivory',
    wall: 'wall-cream',
    rug: 'carpet-moss',
    bag: 'bag-blue',
    pictures: ['picture-mountain', 'picture-abstract'],
  },
  {
    cover: 'blanket-blue',
    curtain: 'curtain-blue',
    wall: 'wall-white',
    rug: 'carpet-blue',
    bag: 'leather-brown',
    pictures: ['picture-abstract', 'picture-landscape'],
  },
  {
    cover: 'blanket-camel',
    curtain: 'curtain-beige',
    wall: 'wall-cream',
    rug: 'carpet-plum',
    bag: 'bag-green',
    pictures: ['picture-mountain', 'picture-landscape'],
  },
];

/** Colours of a bedroom beside others: each of four has its own. Illustrative. */
export function guestBedroom({ id }: Pick<RoomSpace, 'id'>): GuestBedroom {
  const number = Number(/\d+$/.exec(id)?.[0] ?? 1);
  return looks[(number - 1) % looks.length] ?? looks[0]!;
}
