import type { PieceOptions } from '../furniture/piece.ts';
import { endWall } from './endWall.ts';
import type { PutPiece, RoomSpace } from './room.ts';

/** What a pair of curtains takes beside its window, m. */
const curtain = 0.24;
/** From a door's frame to the middle of the switch, and its height over the floor, m. */
const aside = 0.07;
const up = 1.08;

/**
 * What every saloon has on its walls: light switches beside the doors, and a heater under each clear window (`cover` is its role;
 * none where it is null, as where sofas stand before them).
 */
export function wallFittings(space: RoomSpace, cover: string | null): readonly PutPiece[] {
  const roles: PieceOptions['roles'] = cover === null ? {} : { casing: cover, top: cover };
  const heaters = space.windows
    .filter(({ frosted, from }) => cover !== null && !frosted && from - space.floor > 0.6)
    .flatMap(({ at, width, side }): readonly PutPiece[] => {
      const room = 2 * (Math.min(at - space.from, space.to - at) - curtain);
      const wide = Math.min(width, room) - 0.2;
      if (wide < 0.3) return [];
      return [
        {
          piece: 'radiator',
          options: { width: wide, roles },
          x: at,
          z: side * space.half,
          up: 0.12,
          turn: side === 1 ? 180 : 0,
        },
      ];
    });
  const switches = (['head', 'tail'] as const).flatMap((end): readonly PutPiece[] => {
    const wall = endWall(space, end);
    const door = space[end];
    const [widest] = wall.stretches;
    if (!door || !widest) return [];
    const from = Math.sign(widest.z - door.z) || 1;
    return [
      {
        piece: 'light-switch',
        x: wall.x,
        z: widest.z - from * (widest.width / 2 - aside),
        up,
        turn: wall.turn,
      },
    ];
  });
  return [...heaters, ...switches];
}
