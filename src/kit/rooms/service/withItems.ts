import type { PutPiece, RoomSpace } from '../room.ts';

/** Which pieces show an amenity: its id is tested, pieces are named by kind or key. */
type Hint = readonly [RegExp, readonly string[]];

/**
 * The pieces with the room's amenities shown by them: by the first hint that fits and finds a piece without an item, else by
 * the first piece without one (the room's main pieces come first).
 */
export function withItems(
  space: RoomSpace,
  pieces: readonly PutPiece[],
  hints: readonly Hint[] = [],
): readonly PutPiece[] {
  const items = new Map<number, string>();
  const open = (i: number) => pieces[i]!.item === undefined && !items.has(i);
  for (const { id } of space.amenities) {
    if (pieces.some(({ item }) => item === id)) continue;
    const names = hints.find(([pattern]) => pattern.test(id))?.[1] ?? [];
    const named = pieces.flatMap((piece, i) =>
      open(i) && names.some((name) => name === piece.piece || name === piece.key) ? [i] : [],
    );
    const chosen =
      named.length > 0 ? named : pieces.flatMap((_, i) => (open(i) ? [i] : [])).slice(0, 1);
    for (const i of chosen) items.set(i, id);
  }
  return pieces.map((piece, i) => {
    const item = items.get(i);
    return item === undefined ? piece : { ...piece, item };
  });
}
