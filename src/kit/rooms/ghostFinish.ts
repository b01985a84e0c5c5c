import type { RoomFinish } from './room.ts';

/** The ghost train's panelled rooms: veneer below, silk above, bronze carpet. */
export const ghostFinish: RoomFinish = {
  floor: 'carpet-bronze',
  wall: 'wall-silk',
  dado: 'veneer-wall',
  bulkhead: 'veneer-wall',
  ceiling: 'ceiling-warm',
  trim: 'veneer-dark',
  door: 'veneer-dark',
};
