import type { PutPiece, RoomKind } from './room.ts';
import { cabinOf } from './service/cabinOf.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { partitionFor } from './service/partitionFor.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** Basins with mirrors on one side, linen and towels on the other. */
export const washroom: RoomKind = {
  kind: 'washroom',
  way: 'left',
  fit: (space) => {
    const finish = workFinish(space, 'wet');
    const { head, tail, near, length, depth } = cabinOf(space);
    const basins = Math.max(1, Math.floor(depth / 0.85));
    const pieces: PutPiece[] = Array.from({ length: basins }, (_, i) =>
      put('wash-basin', head + 0.22, near + (depth * (i + 0.5)) / basins, { turn: 90 }),
    );
    if (length > 1.5) {
      pieces.push(
        put('store-shelves', tail - 0.19, near + 0.45, {
          turn: -90,
          options: { width: 0.85, depth: 0.36, variant: 'linen', roles: { frame: 'enamel-white' } },
        }),
        put('coat-hooks', space.to, near + 1.4, {
          turn: -90,
          up: 0.95,
          options: { count: 4, variant: 'towel' },
        }),
      );
    }
    pieces.push(
      ceilingLamp(space, (space.from + space.to) / 2, 0.4, { lamp: 'lamp-panel-cool' }),
      ...corridor(space),
    );
    return {
      finish,
      pieces: withItems(space, pieces),
      partitions: [partitionFor(space, finish.wall)],
    };
  },
};
