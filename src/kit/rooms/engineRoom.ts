import { engineRoomFortress } from './engineRoomFortress.ts';
import { engineRoomGhost } from './engineRoomGhost.ts';
import type { PutPiece, RoomKind } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { freeRuns } from './service/freeRuns.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** Length of a generator set, m: as long as the stretch allows between these. */
const set = { least: 3.5, most: 4.6 };

/** Diesel generators on the right, a passage on the left; switchboards and a day tank where room is left beside the doors. */
export const engineRoom: RoomKind = {
  kind: 'engine-room',
  way: 'left',
  fit: (space) => {
    if (space.taste === 'fortress') return engineRoomFortress(space);
    if (space.taste === 'ghost') return engineRoomGhost(space);
    const pieces: PutPiece[] = [];
    const rest: PutPiece[] = [];
    for (const run of freeRuns(space, 1, 0.5, 0.3)) {
      let { from } = run;
      const long = Math.min(set.most, run.to - from - 0.2);
      if (long > set.least) {
        pieces.push(
          put('generator-set', from + long / 2 + 0.1, 0.44, {
            options: { width: long, height: 2.36, roles: { engine: 'engine-green' } },
          }),
        );
        from += long + 0.5;
      }
      if (run.to - from > 1.35) {
        rest.push(put('day-tank', from + 0.7, space.half - 0.4, { turn: 180 }));
        from += 1.5;
      }
      const bays = Math.min(3, Math.floor((run.to - from) / 0.6));
      if (bays > 0) {
        rest.push(
          put('switch-cabinet', from + bays * 0.3, space.half - 0.25, {
            turn: 180,
            options: { count: bays },
          }),
        );
      }
    }
    const length = space.to - space.from;
    const lamps = Math.max(2, Math.round(length / 2.4));
    const lights = Array.from({ length: lamps }, (_, i) =>
      ceilingLamp(space, space.from + (length * (i + 0.5)) / lamps, -0.62, {
        width: 1.1,
        depth: 0.24,
        lamp: 'lamp-panel-cool',
      }),
    );
    const pipes = freeRuns(space, -1, 1.9, 0.06).map((run) =>
      put('pipe-run', (run.from + run.to) / 2, -space.half, {
        up: 1.62,
        options: { width: run.to - run.from },
      }),
    );
    return {
      finish: workFinish(space, 'machine'),
      pieces: withItems(
        space,
        [
          ...pieces,
          ...rest,
          put('floor-line', (space.from + space.to) / 2, -0.5, {
            options: { width: length - 0.1 },
          }),
          ...lights,
          ...pipes,
          put('extinguisher', space.to, 0.7, { turn: -90, up: 0.5 }),
        ],
        [[/generator|power|diesel|engine/, ['generator-set']]],
      ),
    };
  },
};
