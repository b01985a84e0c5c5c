import type { RoomKind } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';

/** A bare room with its lamps: what a kind that nobody has drawn looks like. */
export const empty: RoomKind = {
  kind: 'empty',
  way: 'middle',
  fit: (space) => {
    const { kind, from, to } = space;
    const lamps = Math.max(1, Math.round((to - from) / 2.4));
    return {
      finish: {
        floor: 'rubber',
        wall: 'wall-cream',
        ceiling: 'ceiling',
        trim: 'trim',
        door: 'wood-warm',
      },
      pieces:
        to - from < 0.9
          ? []
          : Array.from({ length: lamps }, (_, i) =>
              ceilingLamp(space, from + ((to - from) * (i + 0.5)) / lamps, 0),
            ),
      ...(kind === 'empty' ? {} : { unknown: true }),
    };
  },
};
