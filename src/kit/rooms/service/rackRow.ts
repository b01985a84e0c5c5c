import type { PutPiece, RoomSpace } from '../room.ts';
import { freeRuns } from './freeRuns.ts';
import { put } from './put.ts';

const pitch = 0.61;

/** Racks side by side wherever the right wall has no window or door; what is left of a stretch stays empty. */
export function rackRow(space: RoomSpace, most = 99): readonly PutPiece[] {
  const pieces: PutPiece[] = [];
  for (const { from, to } of freeRuns(space, 1)) {
    const count = Math.min(most - pieces.length, Math.floor((to - from) / pitch));
    const start = from + (to - from - count * pitch) / 2;
    for (let i = 0; i < count; i++) {
      const n = pieces.length;
      // The two kinds alternate in pairs.
      const variant = (n + space.seed) % 4 < 2 ? 'glass' : space.seed % 2 === 0 ? 'old' : 'plain';
      pieces.push(
        put('equipment-rack', start + pitch * (i + 0.5), space.half - 0.34, {
          turn: 180,
          options: { variant },
        }),
      );
    }
  }
  return pieces;
}
