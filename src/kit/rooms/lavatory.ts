import type { PutPiece, RoomKind } from './room.ts';
import { cabinOf } from './service/cabinOf.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { partitionFor } from './service/partitionFor.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** A lavatory beside the corridor: closet at the outer wall, basin with mirror, towels, waste box. */
export const lavatory: RoomKind = {
  kind: 'lavatory',
  way: 'left',
  fit: (space) => {
    const finish = workFinish(space, 'wet');
    const { head, tail, far, near, length } = cabinOf(space);
    const depth = Math.min(0.44, Math.max(0.3, length - 0.6));
    // Opposite the closet, so that one can come in: a body needs all the floor by the door.
    const basin = far - 0.29;
    // At a car's end people come through it.
    const through = [space.head, space.tail].some((way) => way && way.z > -0.5);
    const pieces: PutPiece[] = [
      put('wc', tail - 0.23, far - 0.32, { turn: 180 }),
      put('wash-basin', head + depth / 2, basin, { turn: 90, options: { depth } }),
      put('lavatory-fittings', space.to, far - 0.95, { turn: -90, up: 0.35 }),
      ...(length > 0.95
        ? [
            put('coat-hooks', space.from, near + 0.72, {
              turn: 90,
              up: 0.95,
              options: { count: 2, variant: 'towel' },
            }),
          ]
        : []),
      ceilingLamp(space, (space.from + space.to) / 2, 0.4, {
        width: 0.45,
        depth: 0.3,
        lamp: 'lamp-panel-cool',
      }),
      ...corridor(space),
    ];
    return {
      finish,
      pieces: withItems(space, pieces),
      // Towards the head, so that a long cabin's leaf slides to the tail, off the vestibule; a short one's goes on into the next.
      partitions: [partitionFor(space, finish.wall, through ? undefined : space.from)],
    };
  },
};
