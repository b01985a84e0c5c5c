import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
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
    const pieces: PutPiece[] = [];
    const rest: PutPiece[] = [];
    const green = space.taste === 'ghost' ? 'engine-blue' : 'engine-green';
    for (const run of freeRuns(space, 1, 0.5, 0.3)) {
      let { from } = run;
      const long = Math.min(set.most, run.to - from - 0.2);
      if (long > set.least) {
        pieces.push(
          put('generator-set', from + long / 2 + 0.1, 0.44, {
            options: { width: long, height: 2.36, roles: { engine: green } },
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
          ...(space.taste === 'ghost'
            ? [...railings(pieces), ...passage(space)]
            : [
                put('floor-line', (space.from + space.to) / 2, -0.5, {
                  options: { width: length - 0.1 },
                }),
              ]),
          ...lights,
          ...pipes,
          put('extinguisher', space.to, 0.7, { turn: -90, up: 0.5 }),
        ],
        [[/generator|power|diesel|engine/, ['generator-set']]],
      ),
    };
  },
};

/** A guard rail between the passage and each set. */
function railings(sets: readonly PutPiece[]): readonly PutPiece[] {
  return sets.map(({ x, z, options }) =>
    put('guard-rail', x, z - 0.74, { options: { width: (options?.width ?? 4) + 0.2 } }),
  );
}

/** Along the passage: a marked way on the floor; tools, first aid and extinguishers on its wall. */
function passage({ from, to, half }: RoomSpace): readonly PutPiece[] {
  return [
    put('corridor-carpet', (from + to) / 2, -half + 0.42, {
      options: {
        width: to - from - 0.1,
        depth: 0.66,
        roles: { pile: 'rubber-grey', edge: 'bin-yellow' },
      },
    }),
    put('tool-board', from + 2.2, -half, { up: 0.92, options: { width: 1.3 } }),
    put('extinguisher', from + 5, -half, { up: 0.5 }),
    put('coat-hooks', to - 3.4, -half, { up: 1.4, options: { count: 4 } }),
    put('extinguisher', to - 1.6, -half, { up: 0.5 }),
  ];
}
