import type { RoomKind } from './room.ts';
import { blinds } from './service/blinds.ts';
import { cabinOf } from './service/cabinOf.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { partitionFor } from './service/partitionFor.ts';
import { put } from './service/put.ts';
import { serviceLook } from './service/serviceLook.ts';
import { withItems } from './service/withItems.ts';

/** The bathroom beside a leader’s bedroom: tub under the windows, shower, basin with mirror, closet, towels. */
export const bathroom: RoomKind = {
  kind: 'bathroom',
  way: 'left',
  fit: (space) => {
    const look = serviceLook(space);
    const { head, tail, near, far, centre, length } = cabinOf(space);
    const tub = Math.min(1.7, length - 1.6);
    return {
      finish: {
        ...look.passage,
        floor: 'marble-white',
        wall: 'laminate-white',
        dado: 'tile-white',
      },
      pieces: withItems(space, [
        ...(tub > 1.2
          ? [
              put('bathtub', head + 0.56 + tub / 2, far - 0.375, {
                turn: 180,
                options: { width: tub },
              }),
            ]
          : []),
        put('shower-cabin', tail - 0.49, far - 0.49, { turn: -90 }),
        put('vanity-basin', head + 0.25, near + 0.7, { turn: 90 }),
        put('wall-mirror', space.from, near + 0.7, { turn: 90, up: 1.0 }),
        put('wc', tail - 0.32, near + 0.26, { turn: -90 }),
        put('coat-hooks', space.to, near + 0.75, {
          turn: -90,
          up: 1.0,
          options: { count: 3, variant: 'towel' },
        }),
        ceilingLamp(space, centre, 0.4, { width: 0.9 }),
        ...blinds(space, 1),
        ...corridor(space),
      ]),
      partitions: [partitionFor(space, look.board, centre, 0.68)],
    };
  },
};
