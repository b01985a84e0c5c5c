import { shownWindows } from '../../inside/shell/shownWindows.ts';
import type { PutPiece, RoomSpace } from '../room.ts';
import { put } from './put.ts';

/** Short curtains on rods at the clear windows of one side, as far as they lie in the room. */
export function rodCurtains(
  space: RoomSpace,
  side: 1 | -1,
  curtain: string,
  rod: string,
): readonly PutPiece[] {
  return shownWindows(space)
    .filter(({ side: on, frosted, width }) => on === side && !frosted && width > 0.4)
    .flatMap(({ at, width, from, to }): readonly PutPiece[] => {
      const half = Math.min(width / 2 + 0.06, at - space.from - 0.03, space.to - at - 0.03);
      if (half < 0.3) return [];
      return [
        put('rod-curtains', at, side * space.half, {
          up: from - space.floor - 0.03,
          turn: side === 1 ? 180 : 0,
          options: {
            width: 2 * half,
            height: to - from + 0.08,
            depth: Math.min(0.22, half * 0.4),
            roles: { curtain, rod },
          },
        }),
      ];
    });
}
