import type { Look } from './look.ts';
import { railwayLooks } from './railwayLooks.ts';

const { railway } = railwayLooks;

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
  corridor: { lamps: 'square', sconces: true, heater: 'veneer-wall' },
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
    lamps: 'square',
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
  corridor: { curtain: 'curtain-cream', lamps: 'square', heater: 'trim' },
};

/** Burl, silk and cream leather. */
const luxury: Look = {
  ...saloon,
  seat: 'leather-ivory',
  frame: 'veneer-burl',
  board: 'veneer-burl',
  partition: 'wall-silk',
  passage: { ...saloon.passage, dado: 'veneer-burl', door: 'veneer-burl' },
  corridor: { lamps: 'square', sconces: true, curtain: 'curtain-bronze', heater: 'veneer-burl' },
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

/** The looks of cars for the principal, his guests and companions. */
export const guestLooks = { saloon, club, firstClass, luxury, bistro, grill } as const;
