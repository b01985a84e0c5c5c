import type { PutPiece } from '../room.ts';

/** A piece at x and z (car-local); the rest as named. */
export function put(
  piece: string,
  x: number,
  z: number,
  more: Omit<PutPiece, 'piece' | 'x' | 'z'> = {},
): PutPiece {
  return { piece, x, z, ...more };
}
