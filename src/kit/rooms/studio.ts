import { ceilingRow } from './ceilingRow.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomKind } from './room.ts';
import { blinds } from './service/blinds.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';

/** A workroom for pictures and sound: a desk to mix and cut at between padded walls, a sofa to look on from. Illustrative. */
export const studio: RoomKind = {
  kind: 'studio',
  way: 'left',
  fit: (space) => {
    const { from, to, half } = space;
    const pieces: PutPiece[] = [
      put('mixing-desk', from + 1.25, half - 0.44, { turn: 180, options: { width: 2 } }),
      put('desk-chair', from + 1.25, half - 1.14, { options: { variant: 'low' } }),
      put('video-panel', from, half - 0.75, {
        turn: 90,
        up: 1.15,
        options: { width: 0.95, height: 0.55, variant: 'plain', roles: { screen: 'screen-edit' } },
      }),
      put('sofa', to - 1.25, half - 0.58, {
        turn: 180,
        options: { count: 2, roles: { seat: 'leather-cognac' } },
      }),
      ...openWalls(space, 1, { from: from + 0.1, to: to - 0.3 }, 0.1, 0.5).map(({ at, width }) =>
        onWall(space, 1, 'acoustic-panel', at, {
          up: 1.1,
          options: { width: Math.min(0.9, width), height: 0.7, roles: { cloth: 'cloth-teal' } },
        }),
      ),
      ...blinds(space, 1),
      ...blinds(space, -1),
      ...ceilingRow(
        space,
        'ceiling-panel',
        { pitch: 1.9, high: 0.06, wide: 0.26 },
        { roles: { lamp: 'lamp-panel-cool' } },
      ),
    ];
    return {
      finish: {
        floor: 'carpet-slate',
        wall: 'panel-wall',
        ceiling: 'ceiling',
        trim: 'machine-grey',
        door: 'laminate-graphite',
      },
      pieces: withItems(space, pieces),
    };
  },
};
