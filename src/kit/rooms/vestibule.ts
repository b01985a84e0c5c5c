import type { RoomKind } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { put } from './service/put.ts';
import { serviceLook } from './service/serviceLook.ts';
import { withItems } from './service/withItems.ts';

/** The room behind the entrance doors: mat, lamp, fire extinguisher, a cupboard of switches. */
export const vestibule: RoomKind = {
  kind: 'vestibule',
  way: 'middle',
  fit: (space) => {
    const { from, to, half } = space;
    const { passage, frame } = serviceLook(space);
    const { dado: _, ...plain } = passage;
    const x = (from + to) / 2;
    // Beside the doorway that leaves more wall on the right.
    const z = half - 0.34;
    return {
      finish: { ...plain, floor: 'rubber' },
      pieces: withItems(space, [
        put('corridor-carpet', x, 0, {
          options: {
            width: Math.max(0.3, to - from - 0.24),
            depth: 0.86,
            roles: { pile: 'lino-grey', edge: 'steel' },
          },
        }),
        put('extinguisher', from, z, { turn: 90, up: 0.35 }),
        put('wall-cupboard', to, z, {
          turn: -90,
          up: 1.05,
          options: {
            width: 0.42,
            depth: 0.14,
            height: 0.6,
            roles: { front: frame, metal: 'steel' },
          },
        }),
        // Beside the way on, whichever side that is on.
        put('switch-plate', to, space.tail && space.tail.z < -0.5 ? -0.5 : 0.56, {
          turn: -90,
          up: 1.1,
        }),
        ceilingLamp(space, x, 0, { width: 0.5, depth: 0.3 }),
      ]),
    };
  },
};
