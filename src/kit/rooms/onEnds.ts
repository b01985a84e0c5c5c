import type { EndSpot } from './endSpots.ts';
import type { PutPiece } from './room.ts';

/** Hangs one piece in the middle of each of these stretches; `choose` says what, from the width that there is. */
export function onEnds(
  found: readonly EndSpot[],
  choose: (width: number) => Pick<PutPiece, 'piece' | 'options' | 'up'>,
): readonly PutPiece[] {
  return found.map(({ x, z, width, turn }) => ({ ...choose(width), x, z, turn }));
}
