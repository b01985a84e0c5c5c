import type { Piece } from '../piece.ts';

export const fortressPieces = [] as const satisfies readonly Piece[];
