import type { PutPiece, RoomSpace } from '../room.ts';
import { ceilingLamp } from './ceilingLamp.ts';
import { freeRuns } from './freeRuns.ts';
import { put } from './put.ts';

/** z of the gangway's line from the left wall, m: as wide as a corridor. */
const line = 0.86;

/** What every hold has: two rows of lamps, a line that keeps its gangway free, and what puts out a fire. */
export function holdFittings(
  space: RoomSpace,
  rails: readonly (1 | -1)[] = [-1, 1],
): readonly PutPiece[] {
  const { from, to, half } = space;
  const length = to - from;
  const lamps = Math.max(2, Math.round(length / 2));
  return [
    ...Array.from({ length: lamps }, (_, i) =>
      ceilingLamp(space, from + (length * (i + 0.5)) / lamps, i % 2 === 0 ? -0.5 : 0.5, {
        width: 1.2,
        depth: 0.3,
      }),
    ),
    // Rails to lash to, along these walls where nothing opens.
    ...rails.flatMap((side) =>
      freeRuns(space, side, 1.9, 0.06).map((run) =>
        put('corridor-rail', (run.from + run.to) / 2, side * half, {
          turn: side === 1 ? 180 : 0,
          up: 1.25,
          options: { width: run.to - run.from - 0.06, roles: { rail: 'steel', metal: 'steel' } },
        }),
      ),
    ),
    put('floor-line', (from + to) / 2, -half + line, { options: { width: length - 0.1 } }),
    put('fire-point', to, half - 0.46, { turn: -90, up: 0.45 }),
    put('extinguisher', from, 0.7, { turn: 90, up: 0.5 }),
  ];
}
