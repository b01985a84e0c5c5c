import type { PutPiece, RoomKind } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { freeRuns } from './service/freeRuns.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** Workbenches with tools over them, shelves of spares. */
export const workshop: RoomKind = {
  kind: 'workshop',
  way: 'left',
  fit: (space) => {
    const pieces: PutPiece[] = [];
    freeRuns(space, 1, 1.2).forEach(({ from, to }, i) => {
      const width = Math.min(1.8, to - from);
      if (width > 1.1 && i % 2 === 0) {
        pieces.push(
          put('workbench', from + width / 2, space.half - 0.4, {
            turn: 180,
            options: { width: width - 0.02 },
          }),
          put('tool-board', from + width / 2, space.half, {
            turn: 180,
            up: 1.12,
            options: { width: width - 0.3 },
          }),
        );
        const left = to - from - width;
        if (left > 0.6) pieces.push(spares(to - left / 2, space.half, Math.min(1.4, left - 0.06)));
      } else if (to - from > 0.5) {
        pieces.push(spares((from + to) / 2, space.half, Math.min(1.4, to - from - 0.04)));
      }
    });
    return {
      finish: workFinish(space, 'machine'),
      pieces: withItems(space, [
        ...pieces,
        ceilingLamp(space, (space.from + space.to) / 2, 0.4, {
          width: 1,
          lamp: 'lamp-panel-cool',
        }),
        ...corridor(space),
      ]),
    };
  },
};

function spares(x: number, half: number, width: number): PutPiece {
  return put('store-shelves', x, half - 0.25, {
    turn: 180,
    options: { width, depth: 0.42, variant: 'spares' },
  });
}
