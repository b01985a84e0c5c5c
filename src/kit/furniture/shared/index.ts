import type { Piece } from '../piece.ts';
import { sofa } from './sofa.ts';

export const sharedPieces = [sofa] as const satisfies readonly Piece[];
