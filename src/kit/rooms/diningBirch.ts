import { ceilingAt } from './ceilingAt.ts';
import { ceilingRow } from './ceilingRow.ts';
import { diningRows } from './diningRows.ts';
import { dressWindows } from './dressWindows.ts';
import { endSpots } from './endSpots.ts';
import { onEnds } from './onEnds.ts';
import { onWall } from './onWall.ts';
import type { RoomFit, RoomSpace } from './room.ts';

/** Height of a pendant lamp from its rim to the ceiling, m. */
const pendant = 0.62;

/** A restaurant as a modern coach has it: birch and slate, small tables in the daylight, a buffet. Illustrative. */
export function diningBirch(space: RoomSpace): RoomFit {
  const { from, half } = space;
  const rows = diningRows(space, {
    table: { piece: 'bistro-table', width: 0.72, top: 0.75 },
    chair: { piece: 'bistro-chair', roles: { seat: 'cloth-slate', frame: 'steel' } },
    middle: ['water-bottle', 'vase'],
    laid: true,
  });
  return {
    finish: {
      floor: 'floor-oak',
      wall: 'laminate-white',
      dado: 'laminate-birch',
      bulkhead: 'laminate-birch',
      ceiling: 'ceiling',
      trim: 'laminate-birch',
      door: 'laminate-birch',
    },
    pieces: [
      ...rows,
      onWall(space, 1, 'cafe-counter', from + 0.78, { deep: 0.56, options: { width: 1.4 } }),
      ...rows
        .filter(({ piece, z }) => piece === 'bistro-table' && z > 0)
        .map(({ x, z }) => ({
          piece: 'bar-pendant',
          x,
          z,
          up: ceilingAt(space, z + 0.1) - pendant,
          options: { roles: { shade: 'steel' } },
        })),
      ...dressWindows(
        space,
        {
          variant: 'straight',
          roles: { curtain: 'curtain-ivory', pelmet: 'laminate-birch', sheer: 'sheer' },
        },
        { short: ({ side }) => side === 1 },
      ),
      ...onEnds(endSpots(space), (width) => ({
        piece: 'picture',
        options: {
          width: Math.min(1.1, width - 0.1),
          height: 0.6,
          roles: { picture: 'picture-abstract', frame: 'steel' },
        },
        up: 1.2,
      })),
      ...ceilingRow(
        space,
        'ceiling-panel',
        { pitch: 2.1, high: 0.06, wide: 0.1, z: -half * 0.25 },
        { width: 1.5, depth: 0.16, roles: { frame: 'steel', lamp: 'lamp-panel' } },
      ),
    ],
    exposure: 1.05,
  };
}
