import type { PieceOptions } from '../furniture/piece.ts';
import type { PutPiece, RoomSpace } from './room.ts';

/** Cornices with hidden light along both side walls, just under where the ceiling begins. `left` is the left wall's face. */
export function coves(
  space: RoomSpace,
  roles: PieceOptions['roles'] = {},
  left = -space.half,
): readonly PutPiece[] {
  const width = space.to - space.from - 0.004;
  const up = space.wallTop - space.floor - 0.092;
  const x = (space.from + space.to) / 2;
  const options: PieceOptions = { width, roles };
  return [
    { piece: 'cove', options, x, z: left, up, turn: 0 },
    { piece: 'cove', options, x, z: space.half, up, turn: 180 },
  ];
}
