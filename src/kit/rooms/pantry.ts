import type { RoomKind } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { galleyRun } from './service/galleyRun.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** A servery beside the way: counter with sink, cold cabinet, cupboards. */
export const pantry: RoomKind = {
  kind: 'pantry',
  way: 'left',
  fit: (space) => ({
    finish: { ...workFinish(space, 'wet'), dado: 'laminate-white' },
    pieces: withItems(space, [
      ...galleyRun(space, ['sink', 'doors', 'cold', 'drawers', 'doors', 'cold']),
      ceilingLamp(space, (space.from + space.to) / 2, 0.4, { lamp: 'lamp-panel-cool' }),
      put('corridor-carpet', (space.from + space.to) / 2, 0.42, {
        options: {
          width: Math.max(0.4, space.to - space.from - 0.3),
          depth: 0.5,
          roles: { pile: 'rubber', edge: 'rubber' },
        },
      }),
      ...corridor(space),
    ]),
  }),
};
