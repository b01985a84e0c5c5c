import type { PieceOptions } from '../furniture/piece.ts';
import type { PutPiece, RoomSpace } from './room.ts';

/** Exponent of the ceiling's curve across (interior look sheet, Shell). */
const curve = 2.6;

/**
 * `count` equal lamps along the middle of a room's ceiling, evenly spaced; each hangs with its top at the ceiling. `height` and
 * `depth` are the lamp's own (defaults: a ceiling panel's).
 */
export function ceilingLamps(
  space: RoomSpace,
  count: number,
  {
    piece = 'ceiling-panel',
    height = 0.06,
    depth = 0.5,
    options = {},
    item,
    z = 0,
  }: {
    readonly piece?: string;
    readonly height?: number;
    readonly depth?: number;
    readonly options?: PieceOptions;
    readonly item?: string;
    readonly z?: number;
  } = {},
): readonly PutPiece[] {
  const edge = Math.min(1, (Math.abs(z) + depth / 2) / space.half);
  const rise = (1 - edge ** curve) ** (1 / curve);
  const up = space.wallTop - space.floor + (space.crown - space.wallTop) * rise - height;
  const pitch = (space.to - space.from) / count;
  return Array.from({ length: count }, (_, i) => ({
    piece,
    options,
    x: space.from + pitch * (i + 0.5),
    z,
    up,
    ...(item === undefined ? {} : { item }),
  }));
}
