import { endSpots } from './endSpots.ts';
import { onEnds } from './onEnds.ts';
import type { PutPiece, RoomSpace } from './room.ts';

/** A gold-framed picture on the wall at the room's head end, where there is room for one. `picture` is its role. */
export function headPicture(space: RoomSpace, picture: string): readonly PutPiece[] {
  return onEnds(
    endSpots(space).filter(({ end }) => end === 'head'),
    (width) => ({
      piece: 'picture',
      options: {
        width: Math.min(0.9, width - 0.1),
        height: 0.56,
        roles: { picture, frame: 'gold' },
      },
      up: 1.2,
    }),
  );
}
