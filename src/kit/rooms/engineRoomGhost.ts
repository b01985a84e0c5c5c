import { ceilingAt } from '../inside/shell/ceilingLine.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { freeRuns, type Run } from './service/freeRuns.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** A housed set, m: its length, its depth, and where it lies from the left wall; its exhaust from its tail end and middle. */
const set = { least: 3.6, most: 4, deep: 1.1, off: 0.04, flue: { x: 0.55, z: -0.18 } };
const bay = 0.6;

/**
 * The ghost train’s power station: two generators in white housings along the left wall, switchgear with lit displays all along
 * the right one, cables under the ceiling. One passes between. Illustrative but for there being a diesel power station.
 */
export function engineRoomGhost(space: RoomSpace): RoomFit {
  const { from, to, half, floor } = space;
  const z = -half + set.off + set.deep / 2;
  // Housings leave the doors in the ends free, which are on their side.
  const runs = freeRuns({ ...space, head: null, tail: null }, -1, 0.5, 0.06).map((run) => ({
    from: Math.max(run.from, space.head && space.head.z < -0.4 ? from + 1.3 : from),
    to: Math.min(run.to, space.tail && space.tail.z < -0.4 ? to - 0.85 : to),
  }));
  const height = ceilingAt(space, z + set.flue.z - 0.1) - floor - 0.02;
  const sets = runs.flatMap((run, i): readonly PutPiece[] => {
    const long = Math.min(set.most, run.to - run.from);
    if (long < set.least) return [];
    const x = i === 0 ? run.to - long / 2 : run.from + long / 2;
    return [
      put('packaged-set', x, z, {
        key: `set-${i}`,
        options: { width: long, depth: set.deep, height },
      }),
      put('flue-collar', x + long / 2 - set.flue.x, z + set.flue.z, {
        up: ceilingAt(space, z + set.flue.z - 0.2) - floor - 0.225,
        on: `set-${i}`,
        options: { width: 0.4, roles: { plate: 'aluminium' } },
      }),
    ];
  });
  const length = to - from;
  const strips = Math.max(2, Math.round(length / 2.2));
  const ladder = { z: 0.72, width: length - 0.3 };
  return {
    finish: workFinish(space, 'machine'),
    pieces: withItems(
      space,
      [
        ...sets,
        ...freeRuns(space, 1, 1.2, 0.08).flatMap((run, i) => gear(space, run, i)),
        put('cable-ladder', (from + to) / 2, ladder.z, {
          up: 2.14,
          options: {
            width: ladder.width,
            depth: 0.36,
            height: ceilingAt(space, ladder.z + 0.2) - floor - 2.15,
          },
        }),
        ...Array.from({ length: strips }, (_, i) =>
          ceilingLamp(space, from + (length * (i + 0.5)) / strips, 0.3, {
            width: length / strips - 0.12,
            depth: 0.1,
            lamp: 'lamp-panel-cool',
          }),
        ),
        // Where one comes in and turns.
        ...[from + 0.75, to - 0.5].map((x) =>
          ceilingLamp(space, x, -0.66, { width: 0.7, depth: 0.5, lamp: 'lamp-panel-cool' }),
        ),
        put('corridor-carpet', (from + to) / 2, 0.36, {
          options: {
            width: length - 0.3,
            depth: 0.8,
            roles: { pile: 'rubber-grey', edge: 'bin-yellow' },
          },
        }),
        ...ends(space),
      ],
      [[/generator|power|diesel|engine/, ['set-0']]],
    ),
    exposure: 1.35,
  };
}

/** Switchgear before a stretch of the right wall; the last stretch keeps a place for the day tank and for tools. */
function gear({ half }: RoomSpace, run: Run, i: number): readonly PutPiece[] {
  const rest = i > 0 ? 2.7 : 0;
  const count = Math.floor((run.to - run.from - rest) / bay);
  const pieces: PutPiece[] = [];
  let { from } = run;
  if (count > 0) {
    pieces.push(
      put('lit-switchboard', from + (count * bay) / 2, half - 0.23, {
        turn: 180,
        options: { count },
      }),
    );
    from += count * bay + 0.15;
  }
  if (i === 0 || run.to - from < 1.35) return pieces;
  pieces.push(put('day-tank', from + 0.66, half - 0.36, { turn: 180 }));
  if (run.to - from > 2.4)
    pieces.push(
      put('tool-board', from + 1.95, half, { turn: 180, up: 0.95, options: { width: 1.0 } }),
    );
  return pieces;
}

/** What hangs on the end walls, and beside the doors. */
function ends({ from, to, half }: RoomSpace): readonly PutPiece[] {
  return [
    put('extinguisher', from, 0.1, { turn: 90, up: 0.5 }),
    put('wall-phone', from, -0.35, { turn: 90, up: 1.2 }),
    put('notice-board', from + 0.75, -half, {
      up: 1.3,
      options: { width: 0.8, roles: { board: 'laminate-grey' } },
    }),
    put('extinguisher', to - 0.45, -half, { up: 0.5 }),
    put('extinguisher', to, 0.2, { turn: -90, up: 0.5 }),
    put('notice-board', to, 0.85, { turn: -90, up: 1.25, options: { width: 0.7 } }),
  ];
}
