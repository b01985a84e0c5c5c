import type { RoomFit, RoomSpace } from './room.ts';

/** The Moving Fortress’ study. */
export function studyFortress(_space: RoomSpace): RoomFit {
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
