import type { Look } from './look.ts';
import { railwayLooks } from './railwayLooks.ts';

const { soviet } = railwayLooks;

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
    store: { floor: 'floor-grey', wall: 'enamel-white', door: 'door-plain' },
  },
};

const engine: Look = {
  ...works,
  seat: 'berth-olive',
  blanket: 'blanket-olive',
  frame: 'laminate-sage',
  board: 'laminate-sage',
  passage: { ...works.passage, floor: 'floor-green', dado: 'laminate-sage' },
  work: {
    ...works.work,
    machine: {
      floor: 'floor-grey',
      wall: 'enamel-white',
      dado: 'laminate-grey',
      trim: 'laminate-grey',
    },
    technical: { floor: 'floor-grey', wall: 'enamel-white', dado: 'laminate-grey' },
  },
};

const stock: Look = {
  ...works,
  seat: 'berth-slate',
  board: 'laminate-birch',
  passage: { ...works.passage, dado: 'laminate-grey', door: 'laminate-graphite' },
  work: {
    ...works.work,
    machine: { floor: 'rubber-grey', wall: 'laminate-white', dado: 'bin-yellow' },
    technical: { floor: 'rubber-grey', wall: 'laminate-white', dado: 'laminate-grey' },
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

/** The looks of cars that are worked and watched in. */
export const workLooks = { technical, radio, works, engine, stock, guards, guardSleeper } as const;
