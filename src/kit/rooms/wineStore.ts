import type { PutPiece, RoomKind } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { freeRuns } from './service/freeRuns.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** Racks of bottles on the right, cases of wine before them and along the left. */
export const wineStore: RoomKind = {
  kind: 'wine-store',
  way: 'middle',
  fit: (space) => {
    const pieces: PutPiece[] = [];
    for (const { from, to } of freeRuns(space, 1)) {
      const count = Math.max(1, Math.floor((to - from) / 1.02));
      const width = Math.min(1.2, (to - from) / count);
      for (let i = 0; i < count; i++) {
        pieces.push(
          put('wine-rack', from + width * (i + 0.5), space.half - 0.19, {
            turn: 180,
            options: { width: width - 0.01 },
          }),
        );
      }
    }
    for (const { from, to } of freeRuns(space, -1, 0.8)) {
      const count = Math.max(1, Math.floor((to - from) / 1.2));
      const width = (to - from) / count;
      for (let i = 0; i < count; i++) {
        pieces.push(
          put('crate-stack', from + width * (i + 0.5), -space.half + 0.4, {
            key: `cases-${i}`,
            options: {
              variant: 'wine',
              width: Math.min(1.1, width - 0.1),
              depth: 0.72,
              height: 0.46 + 0.2 * ((space.seed + i) % 3),
            },
          }),
        );
      }
    }
    const lamps = Math.max(2, Math.round((space.to - space.from) / 2));
    for (let i = 0; i < lamps; i++) {
      pieces.push(
        ceilingLamp(space, space.from + ((space.to - space.from) * (i + 0.5)) / lamps, 0, {
          width: 0.9,
          depth: 0.3,
        }),
      );
    }
    return {
      finish: {
        ...workFinish(space, 'store'),
        wall: 'laminate-teak',
        dado: 'laminate-teak',
        trim: 'wood-dark',
        floor: 'tile-floor',
      },
      pieces: withItems(space, pieces, [
        [/bordeaux|bottle|rack/, ['wine-rack']],
        [/wine|case/, ['crate-stack']],
      ]),
      exposure: 1.15,
    };
  },
};
