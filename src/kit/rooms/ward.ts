import type { PutPiece, RoomKind } from './room.ts';
import { blinds } from './service/blinds.ts';
import { cabinOf } from './service/cabinOf.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { partitionFor } from './service/partitionFor.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** Beds along the windows, drip stands, a monitor, a cabinet for medicines. */
export const ward: RoomKind = {
  kind: 'ward',
  way: 'left',
  fit: (space) => {
    const finish = workFinish(space, 'clinic');
    const { head, tail, near, far, length, centre } = cabinOf(space);
    const beds = Math.max(1, Math.floor(length / 2.75));
    const step = length / beds;
    const pieces: PutPiece[] = Array.from({ length: beds }, (_, i) => head + step * i).flatMap(
      (from) => [
        put('hospital-bed', from + 1.05, far - 0.44),
        put('infusion-stand', Math.min(tail - 0.3, from + 2.36), far - 0.34),
      ],
    );
    pieces.push(
      put('patient-monitor', space.from, far - 1.15, { turn: 90, up: 1.1 }),
      put('medicine-cabinet', tail - 0.2, near + 0.45, { turn: -90, options: { width: 0.8 } }),
      ceilingLamp(space, centre, 0.42, { width: 1.1, lamp: 'lamp-panel-cool' }),
      ...blinds(space, 1),
      ...corridor(space),
    );
    return {
      finish,
      pieces: withItems(space, pieces),
      partitions: [partitionFor(space, finish.wall, centre, 0.78)],
    };
  },
};
