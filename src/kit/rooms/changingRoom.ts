import { ceilingRow } from './ceilingRow.ts';
import { onWall } from './onWall.ts';
import type { RoomKind } from './room.ts';

/** A changing room: lockers on one side, a bench under a mirror on the other. */
export const changingRoom: RoomKind = {
  kind: 'changing-room',
  way: 'middle',
  fit: (space) => {
    const middle = (space.from + space.to) / 2;
    const count = Math.max(1, Math.floor((space.to - space.from - 0.2) / 0.42));
    return {
      finish: {
        floor: 'tile-beige',
        wall: 'treatment-wall',
        ceiling: 'ceiling',
        trim: 'wood-light',
        door: 'wood-light',
      },
      pieces: [
        onWall(space, -1, 'locker-row', middle, { deep: 0.42, options: { count } }),
        onWall(space, 1, 'slat-bench', middle, {
          deep: 0.36,
          options: { width: 1.2 },
          key: 'bench',
        }),
        {
          piece: 'towel-rolls',
          x: middle + 0.3,
          z: space.half - 0.2,
          up: 0.45,
          on: 'bench',
        },
        onWall(space, 1, 'wall-mirror', middle, {
          up: 0.95,
          options: { width: 0.9, height: 1.0, roles: { frame: 'wood-light' } },
        }),
        ...ceilingRow(
          space,
          'ceiling-panel',
          { pitch: 2.4, high: 0.06, wide: 0.2 },
          { width: 1, depth: 0.4 },
        ),
      ],
      exposure: 1.05,
    };
  },
};
