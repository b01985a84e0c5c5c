import type { Piece } from '../piece.ts';

export const servicePieces = [] as const satisfies readonly Piece[];
