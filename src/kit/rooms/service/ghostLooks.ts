import type { RoomSpace } from '../room.ts';
import type { Look } from './look.ts';

type Car = Pick<RoomSpace, 'carKind' | 'nth'>;

/** Grey, white and oak: technical cars, and any that has no taste of its own. */
const technical: Look = {
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
  work: {
    technical: { floor: 'carpet-slate', dado: 'laminate-grey', door: 'laminate-oak' },
    store: { floor: 'lino-grey', wall: 'laminate-white', dado: 'laminate-grey' },
  },
};

/** As the state railway fits new coaches: pale birch, grey cloth, a red blanket. */
const railway: Look = {
  seat: 'berth-slate',
  blanket: 'blanket-scarlet',
  frame: 'laminate-grey',
  board: 'laminate-birch',
  metal: 'steel',
  rail: 'steel',
  blind: 'linen',
  passage: {
    floor: 'lino-pale',
    corridor: 'carpet-ash',
    wall: 'laminate-white',
    dado: 'laminate-grey',
    ceiling: 'ceiling',
    trim: 'laminate-white',
    door: 'laminate-birch',
  },
  corridor: { lamps: 'tubes' },
};

/** As the railway fitted coaches forty years ago: walnut plastic, brown leathercloth, a woven runner. */
const soviet: Look = {
  seat: 'berth-brown',
  blanket: 'blanket-plaid',
  frame: 'laminate-walnut',
  board: 'laminate-walnut',
  partition: 'laminate-cream',
  metal: 'aluminium',
  rail: 'wood-warm',
  blind: 'curtain-ivory',
  passage: {
    floor: 'lino-brown',
    corridor: 'lino-brown',
    wall: 'laminate-cream',
    dado: 'laminate-walnut',
    ceiling: 'ceiling',
    trim: 'aluminium',
    door: 'laminate-walnut',
  },
  corridor: {
    curtain: 'curtain-ivory',
    lamps: 'round',
    runner: 'runner-red',
    heater: 'laminate-walnut',
  },
};

/** Dark and hard-wearing. */
const guards: Look = {
  ...technical,
  seat: 'berth-navy',
  blanket: 'blanket-grey',
  frame: 'laminate-graphite',
  board: 'laminate-grey',
  metal: 'steel',
  rail: 'steel',
  passage: {
    floor: 'rubber-grey',
    corridor: 'carpet-night',
    wall: 'laminate-white',
    dado: 'laminate-graphite',
    ceiling: 'ceiling',
    trim: 'laminate-grey',
    door: 'laminate-graphite',
  },
  corridor: { lamps: 'tubes' },
};

/** A plain coach taken over for guards: sage plastic, olive berths, green linoleum. */
const guardSleeper: Look = {
  ...technical,
  seat: 'berth-olive',
  blanket: 'blanket-olive',
  frame: 'laminate-sage',
  board: 'laminate-beige',
  metal: 'aluminium',
  rail: 'aluminium',
  blind: 'cloth-beige',
  passage: {
    floor: 'lino-green',
    corridor: 'lino-green',
    wall: 'laminate-cream',
    dado: 'laminate-sage',
    ceiling: 'ceiling',
    trim: 'laminate-cream',
    door: 'laminate-sage',
  },
};

/** Panelling, silk, bronze and brass: where the principal and his guests pass. */
const saloon: Look = {
  seat: 'leather-chocolate',
  blanket: 'cover-sand',
  frame: 'veneer-dark',
  board: 'veneer-wall',
  metal: 'brass',
  rail: 'brass',
  blind: 'curtain-cream',
  passage: {
    floor: 'carpet-bronze',
    corridor: 'carpet-bronze',
    wall: 'wall-silk',
    dado: 'veneer-wall',
    ceiling: 'ceiling-warm',
    trim: 'veneer-dark',
    door: 'veneer-dark',
  },
  corridor: { lamps: 'round', sconces: true, heater: 'veneer-wall' },
};

/** Walnut and oxblood, as the bar beyond. */
const club: Look = {
  ...saloon,
  seat: 'leather-oxblood',
  blanket: 'cloth-red',
  frame: 'veneer-dark',
  board: 'veneer-dark',
  passage: {
    ...saloon.passage,
    floor: 'carpet-claret',
    corridor: 'carpet-border',
    dado: 'veneer-dark',
  },
  corridor: {
    lamps: 'round',
    sconces: true,
    curtain: 'curtain-claret',
    runner: 'runner-wine',
    heater: 'veneer-dark',
  },
};

/** Cherry, cream and blue: first class, not state rooms. */
const firstClass: Look = {
  seat: 'cloth-teal',
  blanket: 'cloth-beige',
  frame: 'veneer-cherry',
  board: 'veneer-cherry',
  partition: 'wall-cream',
  metal: 'chrome',
  rail: 'chrome',
  blind: 'curtain-cream',
  passage: {
    floor: 'carpet-navy',
    corridor: 'carpet-navy',
    wall: 'wall-cream',
    dado: 'veneer-cherry',
    ceiling: 'ceiling',
    trim: 'trim',
    door: 'veneer-cherry',
  },
  corridor: { curtain: 'curtain-cream', lamps: 'round', heater: 'trim' },
};

/** Burl, silk and cream leather. */
const luxury: Look = {
  ...saloon,
  seat: 'leather-ivory',
  frame: 'veneer-burl',
  board: 'veneer-burl',
  partition: 'wall-silk',
  passage: { ...saloon.passage, dado: 'veneer-burl', door: 'veneer-burl' },
  corridor: { lamps: 'round', sconces: true, curtain: 'curtain-bronze', heater: 'veneer-burl' },
};

/** Restaurants: birch and slate for the second, cherry and bottle green for the third. */
const bistro: Look = {
  ...railway,
  passage: {
    ...railway.passage,
    dado: 'laminate-birch',
    floor: 'floor-oak',
    corridor: 'lino-grey',
  },
};
const grill: Look = {
  ...firstClass,
  metal: 'brass',
  rail: 'brass',
  passage: {
    ...firstClass.passage,
    floor: 'carpet-forest',
    corridor: 'carpet-forest',
    trim: 'veneer-cherry',
  },
};

/** The old communications car, of the 1980s; engine, road cars and stores in enamel. */
const brown = {
  floor: 'lino-brown',
  wall: 'laminate-beige',
  dado: 'laminate-walnut',
  trim: 'laminate-cream',
  door: 'laminate-walnut',
} as const;
const radio: Look = {
  ...soviet,
  passage: { ...soviet.passage, ...brown, corridor: 'lino-brown' },
  work: { technical: brown, store: brown },
  corridor: { lamps: 'tubes' },
};
const works: Look = {
  ...technical,
  board: 'laminate-grey',
  passage: {
    ...technical.passage,
    corridor: 'lino-grey',
    dado: 'laminate-blue',
    door: 'door-plain',
  },
  work: {
    machine: { floor: 'floor-green', wall: 'enamel-white', dado: 'console-green' },
    technical: { floor: 'lino-grey', wall: 'enamel-white', dado: 'laminate-blue' },
    store: { floor: 'lino-pale', wall: 'enamel-white', dado: 'laminate-blue', door: 'door-plain' },
  },
};

const saloons = ['bedroom', 'office', 'meeting', 'sports-health', 'entertainment', 'lounge'];

/** What a car of the ghost train is made of, by its kind; the second and third of a kind differ from the first. */
export function ghostLook({ carKind, nth }: Car): Look {
  if (saloons.includes(carKind)) return saloon;
  switch (carKind) {
    case 'staff':
      return nth === 0 ? railway : soviet;
    case 'guards':
      return nth === 0 ? guards : guardSleeper;
    case 'communications':
      return nth === 0 ? radio : technical;
    case 'dining':
      return [saloon, bistro, grill][nth % 3] ?? saloon;
    case 'bar':
      return club;
    case 'companions':
      return firstClass;
    case 'guest-bedrooms':
      return luxury;
    case 'power':
    case 'garage':
    case 'stores':
      return works;
    default:
      return technical;
  }
}
