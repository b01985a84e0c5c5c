import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { endSpots } from './endSpots.ts';
import { itemOf } from './itemOf.ts';
import { onEnds } from './onEnds.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomKind } from './room.ts';

/** A multimedia centre: operators' desks along the right wall under screens, a table for viewing on the left. */
export const multimedia: RoomKind = {
  kind: 'multimedia',
  way: 'middle',
  fit: (space) => {
    const { from, to, half } = space;
    const item = itemOf(space, 'multimedia');
    const pieces: PutPiece[] = [];
    const count = Math.max(1, Math.floor((to - from - 0.8) / 2));
    for (let i = 0; i < count; i++) {
      const x = from + ((to - from) * (i + 0.5)) / count;
      pieces.push({ piece: 'control-desk', x, z: half - 0.38, turn: 180, ...item });
      pieces.push({ piece: 'desk-chair', options: { variant: 'low' }, x, z: half - 1.0 });
    }
    const left = openWalls(space, -1, { from: from + 0.8, to: to - 0.8 }, 0.3, 0.5);
    left.forEach(({ at, width }, i) => {
      pieces.push(
        onWall(space, -1, 'video-panel', at, {
          up: 1.06,
          ...item,
          options: {
            width: Math.min(0.95, width),
            height: 0.54,
            variant: 'plain',
            roles: { screen: i % 2 ? 'screen-news' : 'screen-desktop' },
          },
        }),
      );
    });
    const cool = { roles: { lamp: 'lamp-panel-cool' } };
    return {
      finish: {
        floor: 'carpet-night',
        wall: 'cloth-slate',
        bulkhead: 'laminate-graphite',
        ceiling: 'cinema-ceiling',
        trim: 'machine-grey',
        door: 'laminate-graphite',
      },
      pieces: [
        ...pieces,
        ...onEnds(endSpots(space, 0.8), (width) => ({
          piece: 'video-panel',
          options: {
            width: Math.min(1.5, width),
            height: Math.min(0.84, width * 0.56),
            variant: 'plain',
            roles: { screen: 'screen-route' },
          },
          up: 1.0,
        })),
        ...coves(space, { cornice: 'machine-black', lamp: 'lamp-blue-strip' }),
        ...ceilingRow(space, 'ceiling-panel', { pitch: 1.9, high: 0.06, wide: 0.26 }, cool),
      ],
      exposure: 1,
    };
  },
};
