import type { PieceOptions } from '../furniture/piece.ts';
import type { PutPiece, RoomSpace } from './room.ts';

/** A piece on a side wall, or with its back to one when it is `deep`: x along the car, `up` over the floor. */
export function onWall(
  space: RoomSpace,
  side: 1 | -1,
  piece: string,
  x: number,
  { up = 0, deep = 0, options, item, key, on }: OnWall = {},
): PutPiece {
  return {
    piece,
    ...(options ? { options } : {}),
    x,
    z: side * (space.half - deep / 2 - (deep > 0 ? 0.02 : 0)),
    ...(up > 0 ? { up } : {}),
    turn: side === 1 ? 180 : 0,
    ...(item === undefined ? {} : { item }),
    ...(key === undefined ? {} : { key }),
    ...(on === undefined ? {} : { on }),
  };
}

export interface OnWall {
  readonly up?: number;
  /** Depth of a piece that stands on the floor, m; 0 for one that hangs. */
  readonly deep?: number;
  readonly options?: PieceOptions;
  readonly item?: string;
  readonly key?: string;
  readonly on?: string;
}
