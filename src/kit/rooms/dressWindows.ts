import type { PieceOptions } from '../furniture/piece.ts';
import { onWall } from './onWall.ts';
import type { PutPiece, RoomSpace, RoomWindow } from './room.ts';
import { wallRun } from './wallRun.ts';

/** How far a pair of curtains reaches beyond the width that it is made for, m. */
const beyond = 0.2;
/** Width taken off the window's, so that the cloth just covers its frame, m. */
const trim = 0.08;

interface Ask {
  readonly item?: string | undefined;
  /** Curtains that end at the sill, because furniture stands below. */
  readonly short?: (window: RoomWindow) => boolean;
}

/**
 * A pair of curtains at each clear window of the room, from near the floor to the cornice. A window so near the room's end or a
 * door that they would not fit has a blind instead, or nothing.
 */
export function dressWindows(
  space: RoomSpace,
  options: Omit<PieceOptions, 'width' | 'height'>,
  { item, short = () => false }: Ask = {},
): readonly PutPiece[] {
  const shows = item === undefined ? {} : { item };
  return space.windows
    .filter(({ frosted }) => !frosted)
    .flatMap((window): readonly PutPiece[] => {
      const { side, at, width } = window;
      const run = wallRun(space, side, 0.18);
      const fits = (reach: number) => at - reach > run.from && at + reach < run.to;
      if (fits((width - trim) / 2 + beyond)) {
        // Short ones just clear the sill board.
        const up = short(window) ? window.from - space.floor + 0.04 : 0.1;
        return [
          onWall(space, side, 'curtains', at, {
            up,
            options: { ...options, width: width - trim, height: 1.96 - up },
            ...shows,
          }),
        ];
      }
      if (!fits(width / 2 + 0.03)) return [];
      return [
        onWall(space, side, 'roller-blind', at, {
          up: window.to - space.floor - 0.2,
          options: { width: width + 0.04, height: 0.3 },
          ...shows,
        }),
      ];
    });
}
