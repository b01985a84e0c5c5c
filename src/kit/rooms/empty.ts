import type { RoomKind } from './room.ts';

/** A bare room: what a kind that nobody has drawn looks like. */
export const empty: RoomKind = {
  kind: 'empty',
  way: 'middle',
  fit: () => ({
    finish: {
      floor: 'rubber',
      wall: 'wall-cream',
      ceiling: 'ceiling',
      trim: 'trim',
      door: 'wood-warm',
    },
    pieces: [],
  }),
};
