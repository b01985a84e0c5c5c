import type { RoomSpace } from '../room.ts';
import type { Look } from './look.ts';

/** Leather, teak and brass: the leader's car, and who travels in his company. Ours, as all of these. */
const teak: Look = {
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

/** Birch for those who serve. */
const birch: Look = {
  ...teak,
  seat: 'berth-navy',
  blanket: 'blanket-blue',
  frame: 'laminate-birch',
  board: 'laminate-birch',
  metal: 'steel',
  rail: 'laminate-birch',
  passage: {
    ...teak.passage,
    floor: 'lino-brown',
    corridor: 'carpet-navy',
    wall: 'paint-cream',
    dado: 'laminate-birch',
    door: 'laminate-birch',
  },
};

const entourage: Look = {
  ...teak,
  seat: 'berth-claret',
  blanket: 'blanket-rose',
  corridor: { curtain: 'curtain-gold' },
  passage: { ...teak.passage, floor: 'carpet-beige' },
};

const guards: Look = {
  ...birch,
  seat: 'berth-olive',
  blanket: 'blanket-olive',
  frame: 'paint-olive',
  partition: 'paint-cream',
  rail: 'steel',
  passage: {
    ...birch.passage,
    floor: 'lino-green',
    corridor: 'lino-green',
    dado: 'paint-green',
  },
};

const medicalStaff: Look = {
  ...birch,
  seat: 'berth-blue',
  blanket: 'blanket-green',
  frame: 'laminate-white',
  board: 'laminate-green',
  metal: 'chrome',
  rail: 'chrome',
  blind: 'linen',
  partition: 'laminate-white',
  passage: {
    ...birch.passage,
    floor: 'lino-pale',
    corridor: 'lino-pale',
    wall: 'laminate-white',
    dado: 'laminate-green',
    door: 'laminate-white',
  },
};

/** The second staff sleeper: eight small compartments, rust and blue. */
const crowded: Look = {
  ...birch,
  seat: 'berth-brown',
  blanket: 'blanket-red',
  frame: 'laminate-beige',
  board: 'laminate-beige',
  rail: 'wood-warm',
  corridor: { lamps: 'tubes' },
  passage: {
    ...birch.passage,
    corridor: 'carpet-moss',
    wall: 'laminate-cream',
    dado: 'paint-blue',
    door: 'laminate-beige',
  },
};

/** Painted holds, each in its colour, so that goods stand out. */
const hold = (dado: string, floor: string): Look => ({
  ...birch,
  seat: 'berth-brown',
  blanket: 'blanket-olive',
  rail: 'steel',
  passage: { ...birch.passage, corridor: 'lino-brown', dado },
  work: { store: { wall: 'paint-cream', dado, floor, trim: 'steel-painted', ceiling: 'ceiling' } },
});

/** The same with walls of pressed steel in one colour. */
const pressed = (dado: string, wall: string, floor: string): Look => ({
  ...hold(dado, floor),
  work: { store: { wall, floor, trim: 'steel-painted', ceiling: 'ceiling' } },
});

/** What a room of one of the Moving Fortress' cars is made of, by whom or what the car is for. */
export function fortressLook({ carKind, nth }: Pick<RoomSpace, 'carKind' | 'nth'>): Look {
  switch (carKind) {
    case 'guards':
      return nth === 0 ? guards : medicalStaff;
    case 'staff':
      return nth === 0 ? birch : crowded;
    case 'companions':
      return entourage;
    case 'communications':
      return { ...teak, metal: 'steel', rail: 'steel', blind: 'linen' };
    case 'power':
      return {
        ...hold('paint-green', 'treadplate'),
        work: { machine: { floor: 'treadplate', wall: 'paint-cream', dado: 'paint-green' } },
      };
    case 'pantry':
      return hold('paint-green', 'tile-floor');
    case 'stores':
      return hold('paint-brown', 'hold-floor');
    case 'weapons':
      return pressed('paint-olive', 'ribbed-olive', 'treadplate-dark');
    case 'garage':
      return pressed('paint-blue', 'ribbed-blue', 'hold-timber');
    case 'stage':
      return hold('paint-ochre', 'planks');
    default:
      return teak;
  }
}
