import type { RoomSpace } from '../../rooms/room.ts';
import { shownWindows } from './shownWindows.ts';

/** Where the dado ends in rooms without windows, over the floor, and below the windows' lower edge in others, m. */
const plain = 0.78;
const below = 0.03;

/** Height over rail top at which a room's dado ends: at the sill boards of its lowest clear windows, on all walls. */
export function dadoTop(space: RoomSpace): number {
  const low = shownWindows(space)
    .filter(({ frosted }) => !frosted)
    .map(({ from }) => from - below);
  return low.length > 0 ? Math.min(...low) : space.floor + plain;
}
