import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { blinds } from './service/blinds.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { freeRuns, type Run } from './service/freeRuns.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

const rack = 0.62;

/**
 * A radio room: benches of transceivers under the windows, frames of patch cords and racks where the wall is blind, the antennas'
 * roses on the end walls, reels of cable on the floor. Illustrative.
 */
export function communicationsRadio(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const length = to - from;
  const lamps = Math.max(1, Math.round(length / 2.2));
  const blind = freeRuns(space, 1).filter((run) => run.to - run.from > rack);
  const racks = blind.flatMap((run) => filled(run));
  const panel = { width: 1.4, height: 0.86 };
  const pieces: PutPiece[] = [
    ...racks.map((x, i) =>
      i % 2 === 0
        ? put('patch-rack', x, half - 0.28, { turn: 180 })
        : put('equipment-rack', x, half - 0.34, { turn: 180, options: { variant: 'glass' } }),
    ),
    ...benches(space, racks),
    put('antenna-panel', to, 0.28, { turn: -90, up: 1.12, options: panel }),
    put('flat-screen', from, 0.42, {
      turn: 90,
      up: 1.2,
      options: { width: 1.56, height: 0.86, roles: { screen: 'screen-route' } },
    }),
    put('coax-reel', to - 0.26, 0.12, { turn: 90, key: 'reel' }),
    put('coax-reel', to - 0.26, 0.46, { turn: 90, options: { roles: { cable: 'engine-blue' } } }),
    ...Array.from({ length: lamps }, (_, i) =>
      ceilingLamp(space, from + (length * (i + 0.5)) / lamps, 0.35, {
        width: 0.9,
        depth: 0.26,
        lamp: 'lamp-panel-cool',
      }),
    ),
    ...blinds(space, 1),
    ...corridor(space),
  ];
  return {
    finish: workFinish(space, 'technical'),
    pieces: withItems(space, pieces, [[/./, ['radio-bench', 'patch-rack', 'equipment-rack']]]),
  };
}

/** x of cabinets side by side in a stretch of blind wall. */
function filled({ from, to }: Run): readonly number[] {
  const count = Math.min(4, Math.floor((to - from) / rack));
  const middle = (from + to) / 2;
  return Array.from({ length: count }, (_, i) => middle + (i - (count - 1) / 2) * rack);
}

/** A bench with its chair in each gap between cabinets that has room for one. */
function benches(space: RoomSpace, racks: readonly number[]): readonly PutPiece[] {
  const edges = [space.from - rack / 2 + 0.04, ...racks, space.to + rack / 2 - 0.6];
  return edges.slice(1).flatMap((edge, i): readonly PutPiece[] => {
    const a = (edges[i] ?? 0) + rack / 2 + 0.02;
    const b = edge - rack / 2 - 0.02;
    if (b - a < 0.85) return [];
    const count = Math.max(1, Math.round((b - a) / 1.7));
    const width = Math.min(1.7, (b - a) / count);
    return Array.from({ length: count }, (_, k) => {
      const x = a + ((b - a) * (k + 0.5)) / count;
      const key = `bench-${i}-${k}`;
      return [
        put('radio-bench', x, space.half - 0.42, {
          turn: 180,
          key,
          options: { width: width - 0.02, roles: { top: 'laminate-oak' } },
        }),
        put('desk-chair', x, space.half - 1.04, { on: key, options: { variant: 'low' } }),
      ];
    }).flat();
  });
}
