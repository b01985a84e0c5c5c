import type { RoomSpace } from '../room.ts';
import type { Look } from './look.ts';

/** Beige and pale blue plastic, brown leathercloth: a coach as it left the works. */
const old: Look = {
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
  work: { store: { floor: 'hold-floor', wall: 'laminate-beige', dado: 'laminate-grey' } },
  corridor: { curtain: 'curtain-ivory', lamps: 'tubes', runner: 'runner-green' },
};

/** The same coach after its overhaul: pale oak, blue leathercloth, grey floors. */
const renewed: Look = {
  ...old,
  seat: 'berth-blue',
  blanket: 'blanket-blue',
  board: 'laminate-oak',
  partition: 'laminate-white',
  passage: {
    ...old.passage,
    floor: 'lino-grey',
    corridor: 'carpet-grey',
    wall: 'laminate-white',
    dado: 'laminate-oak',
    door: 'laminate-oak',
  },
  corridor: { lamps: 'tubes' },
};

/** What a car of an ordinary train is made of: every second of a kind has been overhauled. */
export function plainLook({ nth }: Pick<RoomSpace, 'nth'>): Look {
  return nth % 2 === 0 ? old : renewed;
}
