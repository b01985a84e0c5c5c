import type { Piece } from '../piece.ts';

export const ghostPieces = [] as const satisfies readonly Piece[];
