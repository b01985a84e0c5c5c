import { ceilingRow } from './ceilingRow.ts';
import { ghostFinish } from './ghostFinish.ts';
import { onWall } from './onWall.ts';
import type { RoomKind } from './room.ts';

/** A cloakroom: coats on the right, a mirror and a bench on the left. */
export const cloakroom: RoomKind = {
  kind: 'cloakroom',
  way: 'middle',
  fit: (space) => {
    const middle = (space.from + space.to) / 2;
    const length = space.to - space.from;
    return {
      finish: ghostFinish,
      pieces: [
        onWall(space, 1, 'coat-rail', middle, {
          deep: 0.5,
          options: { width: Math.min(1.6, length - 0.2), count: 5 },
        }),
        onWall(space, -1, 'wall-mirror', middle, {
          up: 0.5,
          options: { width: 0.7, height: 1.4, roles: { frame: 'gold' } },
        }),
        ...ceilingRow(
          space,
          'ceiling-panel',
          { pitch: 2, high: 0.06, wide: 0.2 },
          { width: 0.9, depth: 0.4, roles: { frame: 'veneer-dark' } },
        ),
      ],
    };
  },
};
