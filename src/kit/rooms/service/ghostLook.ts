import type { RoomSpace } from '../room.ts';
import { guestLooks } from './guestLooks.ts';
import type { Look } from './look.ts';
import { railwayLooks } from './railwayLooks.ts';
import { workLooks } from './workLooks.ts';

type Car = Pick<RoomSpace, 'carKind' | 'nth'>;

const { railway, soviet } = railwayLooks;
const { technical, radio, works, engine, stock, guards, guardSleeper } = workLooks;
const { saloon, club, firstClass, luxury, bistro, grill } = guestLooks;

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
      return engine;
    case 'stores':
      return stock;
    case 'garage':
      return works;
    default:
      return technical;
  }
}
