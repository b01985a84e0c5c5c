import type { RoomKind } from './room.ts';
import { blinds } from './service/blinds.ts';
import { cabinOf } from './service/cabinOf.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { partitionFor } from './service/partitionFor.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** Where an operation is prepared: trough, medicines, linen, a trolley. */
export const preparation: RoomKind = {
  kind: 'preparation',
  way: 'left',
  fit: (space) => {
    const finish = { ...workFinish(space, 'clinic'), dado: 'tile-white' };
    const { head, tail, near, far, centre } = cabinOf(space);
    return {
      finish,
      pieces: withItems(space, [
        put('scrub-trough', head + 0.28, far - 0.68, { turn: 90 }),
        put('instrument-trolley', centre + 0.2, far - 0.3),
        put('medicine-cabinet', tail - 0.2, far - 0.45, { turn: -90 }),
        put('store-shelves', tail - 0.2, near + 0.48, {
          turn: -90,
          options: { width: 0.9, depth: 0.38, variant: 'linen', roles: { frame: 'enamel-white' } },
        }),
        ceilingLamp(space, centre, 0.4, { width: 0.9, lamp: 'lamp-panel-cool' }),
        ...blinds(space, 1),
        ...corridor(space),
      ]),
      partitions: [partitionFor(space, finish.wall, centre, 0.7)],
    };
  },
};
