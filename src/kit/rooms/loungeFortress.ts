import type { RoomFit, RoomSpace } from './room.ts';

/** The Moving Fortress’ lounge. */
export function loungeFortress(_space: RoomSpace): RoomFit {
  return {
    finish: {
      floor: 'planks',
      wall: 'wall-white',
      ceiling: 'ceiling',
      trim: 'trim',
      door: 'wood-warm',
    },
    pieces: [],
  };
}
