import type { Look } from './look.ts';

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
    lamps: 'square',
    runner: 'runner-red',
    heater: 'laminate-walnut',
  },
};

/** The looks of coaches as the railway has them, new and old. */
export const railwayLooks = { railway, soviet } as const;
