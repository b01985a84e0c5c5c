import type { PutPiece, RoomSpace } from '../room.ts';
import { freeRuns } from './freeRuns.ts';
import { put } from './put.ts';

const pitch = 0.61;

/** Racks side by side (cabinets of the 1980s among them in the ghost train’s old communications car) wherever the right wall has no window or door; what is left of a stretch stays empty. */
export function rackRow(space: RoomSpace, most = 99): readonly PutPiece[] {
  const own = space.taste === 'ghost' && space.carKind === 'communications';
  const old = own && space.nth === 0;
  const body = own && !old ? { roles: { body: 'cabinet-grey' } } : {};
  const pieces: PutPiece[] = [];
  for (const { from, to } of freeRuns(space, 1)) {
    const count = Math.min(most - pieces.length, Math.floor((to - from) / pitch));
    const start = from + (to - from - count * pitch) / 2;
    for (let i = 0; i < count; i++) {
      const n = pieces.length;
      // The two kinds alternate in pairs.
      const plain = space.taste === 'fortress' && space.seed % 2 === 0 ? 'old' : 'plain';
      const variant = (n + space.seed) % 4 < 2 ? 'glass' : plain;
      const x = start + pitch * (i + 0.5);
      if (old && n % 3 !== 2) {
        const kind = n % 3 === 0 ? 'tape-rack' : 'equipment-rack';
        pieces.push(put(kind, x, space.half - 0.34, { turn: 180, options: { variant: 'old' } }));
        continue;
      }
      pieces.push(
        put('equipment-rack', x, space.half - 0.34, {
          turn: 180,
          options: { variant, ...body },
        }),
      );
    }
  }
  return pieces;
}
