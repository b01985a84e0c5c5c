import type { PieceOptions } from '../furniture/piece.ts';
import type { PutPiece, RoomSpace } from './room.ts';
import { wallGaps } from './wallGaps.ts';

/** Panels on every stretch of wall between windows, clear of curtains; the first of them shows `item`. */
export function panelling(
  space: RoomSpace,
  roles: PieceOptions['roles'],
  item?: string,
): readonly PutPiece[] {
  const low = 0.14;
  const height = space.wallTop - space.floor - 0.14 - low;
  return ([-1, 1] as const).flatMap((side) =>
    wallGaps(space, side, 0.3, 0.24).map(
      ({ at, width }): PutPiece => ({
        piece: 'wall-panels',
        options: { width, height, roles: roles ?? {} },
        x: at,
        z: side * space.half,
        up: low,
        turn: side === 1 ? 180 : 0,
        ...(item !== undefined && side === -1 ? { item } : {}),
      }),
    ),
  );
}
