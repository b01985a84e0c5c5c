import { onWall } from './onWall.ts';
import type { PutPiece, RoomSpace } from './room.ts';

/** A roller blind a little way down at each clear window that lies wholly in the room. */
export function windowBlinds(
  space: RoomSpace,
  roles: Readonly<Record<string, string>> = {},
): readonly PutPiece[] {
  return space.windows
    .filter(({ frosted, at, width }) => {
      const reach = width / 2 + 0.04;
      return !frosted && at - reach > space.from && at + reach < space.to;
    })
    .map(({ side, at, width, to }) =>
      onWall(space, side, 'roller-blind', at, {
        up: to - space.floor - 0.2,
        options: { width: width + 0.04, height: 0.3, roles },
      }),
    );
}
