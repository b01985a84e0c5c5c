import type { PutPiece, RoomSpace } from './room.ts';

/** A piece `at` metres from the face of the room's head wall. */
export interface FromHead extends Omit<PutPiece, 'x'> {
  readonly at: number;
}

/** Pieces measured from the room's head, put where it stands in the car. */
export function fromHead({ from }: RoomSpace, pieces: readonly FromHead[]): readonly PutPiece[] {
  return pieces.map(({ at, ...put }) => ({ ...put, x: from + at }));
}
