import type { PutPiece, RoomSpace } from '../room.ts';
import { put } from './put.ts';

/** A runner on this stretch of the corridor’s floor. */
export function corridorRunner({ from, to, half }: RoomSpace, field: string): PutPiece {
  return put('runner', (from + to) / 2, -half + 0.4, {
    options: { width: to - from - 0.01, depth: 0.74, roles: { field } },
  });
}
