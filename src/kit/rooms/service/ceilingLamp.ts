import { ceilingAt } from '../../inside/shell/ceilingLine.ts';
import type { PutPiece, RoomSpace } from '../room.ts';

/** A lamp panel under the ceiling at x and z: `width` along and `depth` across, m; its outer edge just touches the ceiling. */
export function ceilingLamp(
  space: RoomSpace,
  x: number,
  z: number,
  {
    width = 0.6,
    depth = 0.3,
    lamp = 'lamp-panel',
  }: { readonly width?: number; readonly depth?: number; readonly lamp?: string } = {},
): PutPiece {
  const edge = Math.abs(z) + depth / 2;
  return {
    piece: 'ceiling-panel',
    x,
    z,
    up: ceilingAt(space, edge) - space.floor - 0.05,
    options: { width, depth, roles: { lamp, frame: 'trim' } },
  };
}
