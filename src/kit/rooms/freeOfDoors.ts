import type { PutPiece, RoomDoor, RoomSpace } from './room.ts';

/** So far into the room, and so far beside the doorway, nothing stands with its middle, m. */
const deep = 0.75;
const beside = 0.35;

/** Nearer than this to the end wall it hangs there: not over the doorway, m. */
const onWall = 0.15;
const doorHeight = 2;

/**
 * Pieces without those that would stand before an end door, wherever a car's rooms put that; what stands on them goes too. A piece
 * that shows an item stays: its room places it by the doors itself.
 */
export function freeOfDoors(
  { from, to, head, tail }: RoomSpace,
  pieces: readonly PutPiece[],
): readonly PutPiece[] {
  const before = (
    door: RoomDoor | null,
    into: number,
    { z, up = 0, options }: PutPiece,
  ): boolean => {
    if (door === null || up >= doorHeight) return false;
    const aside = Math.abs(z - door.z) - door.width / 2;
    return up < 0.1
      ? into < deep && aside < beside
      : into < onWall && aside < (options?.width ?? 0.3) / 2;
  };
  const inTheWay = (piece: PutPiece): boolean =>
    piece.item === undefined &&
    piece.on === undefined &&
    (before(head, piece.x - from, piece) || before(tail, to - piece.x, piece));
  const gone = new Set(pieces.filter(inTheWay).map(({ key }) => key));
  return pieces.filter(
    (piece) => !inTheWay(piece) && (piece.on === undefined || !gone.has(piece.on)),
  );
}
