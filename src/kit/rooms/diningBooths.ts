import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { dressWindows } from './dressWindows.ts';
import { endSpots } from './endSpots.ts';
import { itemOf } from './itemOf.ts';
import { onEnds } from './onEnds.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';

/** Benches: length across on the right and on the left, depth, distance from the wall; a booth from back to back, m. */
const bench = { right: 1.14, left: 0.6, depth: 0.58, wall: 0.09 };
const booth = 1.82;
const table = { width: 0.58, top: 0.75 };

/** A restaurant of booths: bottle-green benches back to back, cherry wood, a lamp on each table. Illustrative. */
export function diningBooths(space: RoomSpace): RoomFit {
  const { from, to } = space;
  const restaurant = itemOf(space, 'restaurant', 'dining');
  const pieces: PutPiece[] = [];
  for (const [i, { side, at, frosted }] of space.windows.entries()) {
    const keep = side === 1 ? booth / 2 + 0.05 : booth / 2 + 1.9;
    if (frosted || at - keep < from || at + keep > to) continue;
    const length = side === 1 ? bench.right : bench.left;
    const z = side * (space.half - bench.wall - length / 2);
    const key = `table-${i}`;
    pieces.push({
      piece: 'dining-table',
      options: {
        width: table.width,
        depth: length - 0.04,
        height: table.top,
        roles: { frame: 'veneer-cherry', top: 'veneer-dark' },
      },
      x: at,
      z,
      key,
      ...restaurant,
    });
    for (const end of [-1, 1]) {
      pieces.push({
        piece: 'banquette',
        options: { width: length, depth: bench.depth },
        x: at + end * (booth / 2 - bench.depth / 2),
        z,
        turn: -90 * end,
        on: key,
        ...restaurant,
      });
      pieces.push({
        piece: 'laid-place',
        x: at + end * (table.width / 2 - 0.17),
        z: z - (side === 1 ? 0.27 : 0),
        up: table.top,
        turn: 90 * end,
        on: key,
      });
    }
    if (side === 1) {
      pieces.push({
        piece: 'table-lamp',
        x: at,
        z: z + length / 2 - 0.2,
        up: table.top,
        on: key,
      });
    }
  }
  const lamps = ([-1, 1] as const).flatMap((side) =>
    openWalls(space, side, { from: from + 0.2, to: to - 0.2 }, 0.2, 0.13).map(({ at }) =>
      onWall(space, side, 'sconce', at, { up: 1.5 }),
    ),
  );
  return {
    finish: {
      floor: 'carpet-forest',
      wall: 'wall-cream',
      dado: 'veneer-cherry',
      bulkhead: 'veneer-cherry',
      ceiling: 'ceiling-warm',
      trim: 'veneer-cherry',
      door: 'veneer-cherry',
    },
    pieces: [
      ...pieces,
      onWall(space, 1, 'wine-rack', to - 0.62, { deep: 0.32, options: { width: 0.9 } }),
      ...lamps,
      ...dressWindows(
        space,
        {
          variant: 'straight',
          roles: { curtain: 'curtain-sage', pelmet: 'veneer-cherry', line: 'brass' },
        },
        { short: () => true },
      ),
      ...onEnds(endSpots(space), (width) => ({
        piece: 'wall-mirror',
        options: { width: Math.min(1, width - 0.1), height: 0.8 },
        up: 0.95,
      })),
      ...coves(space, { cornice: 'veneer-cherry', line: 'brass' }),
      ...ceilingRow(
        space,
        'ceiling-panel',
        { pitch: 1.85, high: 0.06, wide: 0.22, z: -0.3 },
        { width: 0.44, depth: 0.44, roles: { frame: 'brass' } },
      ),
    ],
    exposure: 1.15,
    white: [0.97, 1.05],
  };
}
