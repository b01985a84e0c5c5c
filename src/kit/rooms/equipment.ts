import type { PutPiece, RoomKind } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { rackRow } from './service/rackRow.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** Racks of electronics along the right wall; a technician’s passage on the left. */
export const equipment: RoomKind = {
  kind: 'equipment',
  way: 'left',
  fit: (space) => {
    const racks = rackRow(space);
    const length = space.to - space.from;
    const lamps = Math.max(1, Math.round(length / 2.2));
    const lights: PutPiece[] = Array.from({ length: lamps }, (_, i) =>
      ceilingLamp(space, space.from + (length * (i + 0.5)) / lamps, 0.1, {
        width: 0.9,
        depth: 0.24,
        lamp: 'lamp-panel-cool',
      }),
    );
    return {
      finish: workFinish(space, 'technical'),
      pieces: withItems(space, [...racks, ...lights, ...corridor(space)]),
    };
  },
};
