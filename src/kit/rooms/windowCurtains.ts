import type { PieceOptions } from '../furniture/piece.ts';
import type { PutPiece, RoomDoor, RoomSpace, RoomWindow } from './room.ts';

/** What a pair of curtains takes beyond its window's edge, m (its pelmet's end). */
const beyond = 0.225;
/** Their hem over the floor, and their top below the ceiling's beginning, m: a cornice runs above. */
const hem = 0.03;
const below = 0.1;
/** They keep this far from an end wall whose door is this close to their side wall. */
const doorway = 0.1;
/** Half the width that a pair needs, m. */
const least = 0.3;

/** A pair of curtains for each clear window of a room; near an end wall they close in over the pane's edge. */
export function windowCurtains(
  space: RoomSpace,
  options: PieceOptions,
  pick: (window: RoomWindow) => { readonly item?: string; readonly options?: PieceOptions } | null,
): readonly PutPiece[] {
  return space.windows.flatMap((window): PutPiece[] => {
    const own = window.frosted ? null : pick(window);
    if (!own) return [];
    const edge = ({ half }: RoomSpace, door: RoomDoor | null): number =>
      door && half - window.side * door.z - door.width / 2 < doorway ? doorway : 0.012;
    const room =
      Math.min(
        window.at - space.from - edge(space, space.head),
        space.to - window.at - edge(space, space.tail),
      ) - beyond;
    if (room < least) return [];
    return [
      {
        piece: 'curtains',
        options: {
          ...options,
          height: space.wallTop - space.floor - below - hem,
          width: Math.min(window.width + 0.12, 2 * room),
          ...own.options,
        },
        x: window.at,
        z: window.side * space.half,
        up: hem,
        turn: window.side === 1 ? 180 : 0,
        ...(own.item === undefined ? {} : { item: own.item }),
      },
    ];
  });
}
