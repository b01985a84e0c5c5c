import { diningRows } from './diningRows.ts';
import { dressWindows } from './dressWindows.ts';
import { onWall } from './onWall.ts';
import type { RoomFit, RoomSpace } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';

/** The restaurant of an ordinary train: cloths on the tables, brown plastic and blue chairs, a counter by the galley. */
export function diningPlain(space: RoomSpace): RoomFit {
  const { from, to } = space;
  const lamps = Math.max(2, Math.round((to - from) / 2));
  return {
    finish: {
      floor: 'lino-brown',
      wall: 'laminate-beige',
      dado: 'laminate-walnut',
      bulkhead: 'laminate-walnut',
      ceiling: 'ceiling',
      trim: 'laminate-white',
      door: 'laminate-walnut',
    },
    pieces: [
      ...diningRows(space, {
        table: {
          piece: 'dining-table',
          options: { variant: 'cloth', height: 0.75, roles: { frame: 'laminate-walnut' } },
          width: 0.7,
          top: 0.75,
        },
        chair: { piece: 'bistro-chair', roles: { seat: 'cloth-blue', frame: 'steel' } },
        middle: ['tea-glass', 'vase'],
        laid: false,
      }),
      onWall(space, 1, 'cafe-counter', from + 0.62, {
        deep: 0.56,
        options: { width: 1.1, roles: { front: 'laminate-walnut', top: 'steel-sheet' } },
      }),
      ...dressWindows(
        space,
        {
          variant: 'tied',
          roles: { curtain: 'curtain-beige', pelmet: 'laminate-walnut', sheer: 'sheer' },
        },
        { short: () => true },
      ),
      ...Array.from({ length: lamps }, (_, i) =>
        ceilingLamp(space, from + ((to - from) * (i + 0.5)) / lamps, 0, {
          width: 1.1,
          depth: 0.24,
        }),
      ),
    ],
  };
}
