import { fortressPieces } from './fortress/index.ts';
import { ghostPieces } from './ghost/index.ts';
import type { Piece } from './piece.ts';
import { servicePieces } from './service/index.ts';
import { sharedPieces } from './shared/index.ts';

/** Every kind of furniture. To add one: its file, and its name in the list of its folder. */
const all: readonly Piece[] = [
  ...sharedPieces,
  ...fortressPieces,
  ...ghostPieces,
  ...servicePieces,
];

const byKind: ReadonlyMap<string, Piece> = new Map(all.map((piece) => [piece.kind, piece]));

export const furnitureKinds: readonly string[] = all.map(({ kind }) => kind);

/** The piece of this kind. Rooms name only what exists (a test asserts it); otherwise throws. */
export function pieceOf(kind: string): Piece {
  const piece = byKind.get(kind);
  if (!piece) throw new Error(`No furniture of kind '${kind}'.`);
  return piece;
}
