import { ceilingAt } from '../../inside/shell/ceilingLine.ts';
import type { PutPiece, RoomSpace } from '../room.ts';
import { put } from './put.ts';

/** Two rows of caged lamps under the ceiling, `pitch` m apart along the room, the one half a step behind the other. */
export function cagedLamps(
  space: RoomSpace,
  base: string,
  { pitch = 1.5, across = 0.62 }: { readonly pitch?: number; readonly across?: number } = {},
): readonly PutPiece[] {
  const length = space.to - space.from;
  const count = Math.max(2, Math.round(length / pitch));
  return [-across, across].flatMap((z) =>
    Array.from({ length: count }, (_, i) =>
      put('bulkhead-lamp', space.from + (length * (i + (z < 0 ? 0.65 : 0.35))) / count, z, {
        up: ceilingAt(space, Math.abs(z) + 0.17) - space.floor - 0.14,
        options: { roles: { base } },
      }),
    ),
  );
}
