import { shownWindows } from '../../inside/shell/shownWindows.ts';
import type { PutPiece, RoomSpace } from '../room.ts';
import { serviceLook } from './serviceLook.ts';

/** Roller blinds before the clear windows of one side, drawn down more or less. */
export function blinds(space: RoomSpace, side: 1 | -1): readonly PutPiece[] {
  const { blind, metal } = serviceLook(space);
  return shownWindows(space)
    .filter(({ side: on, frosted, width }) => on === side && !frosted && width > 0.4)
    .map(({ at, width, to, from }, i): PutPiece => {
      // The same few heights, in an order that comes from the room.
      const share = [0.18, 0.3, 0.22, 0.4, 0.26][(space.seed + i * 3 + (side > 0 ? 2 : 0)) % 5]!;
      const height = (to - from) * share;
      return {
        piece: 'roller-blind',
        x: at,
        z: side * space.half,
        turn: side === 1 ? 180 : 0,
        up: to - space.floor + 0.03 - height,
        options: { width: width + 0.04, height, roles: { cloth: blind, rail: metal } },
      };
    });
}
