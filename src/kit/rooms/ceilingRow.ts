import type { PieceOptions } from '../furniture/piece.ts';
import { ceilingLamps } from './ceilingLamps.ts';
import type { PutPiece, RoomSpace } from './room.ts';

interface Row {
  /** About so far apart, m. */
  readonly pitch: number;
  /** Height of the lamp, and its half width across. */
  readonly high: number;
  readonly wide?: number;
  readonly z?: number;
}

/** Lamps in a row along the ceiling at a pitch instead of in a number. */
export function ceilingRow(
  space: RoomSpace,
  piece: string,
  { pitch, high, wide = 0, z = 0 }: Row,
  options: PieceOptions = {},
): readonly PutPiece[] {
  const count = Math.max(1, Math.round((space.to - space.from) / pitch));
  return ceilingLamps(space, count, { piece, height: high, depth: 2 * wide, z, options });
}
