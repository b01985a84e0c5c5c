import { ceilingRow } from './ceilingRow.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomKind } from './room.ts';
import { blinds } from './service/blinds.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';

/** A workroom for pictures and sound: a desk to cut at, a corner with a backdrop, chair, camera and lamps. Illustrative. */
export const studio: RoomKind = {
  kind: 'studio',
  way: 'left',
  fit: (space) => {
    const { from, to, half } = space;
    const corner = to - from > 4.4;
    const pieces: PutPiece[] = [
      put('control-desk', from + 1.15, half - 0.42, { turn: 180, options: { width: 1.7 } }),
      put('desk-chair', from + 1.15, half - 1.1, { options: { variant: 'low' } }),
      put('video-panel', from, half - 0.75, {
        turn: 90,
        up: 1.15,
        options: { width: 0.95, height: 0.55, variant: 'plain', roles: { screen: 'screen-route' } },
      }),
      ...(corner ? set(to, half) : []),
      ...openWalls(space, 1, { from: from + 0.1, to: to - 1.9 }, 0.1, 0.5).map(({ at, width }) =>
        onWall(space, 1, 'acoustic-panel', at, {
          up: 1.1,
          options: { width: Math.min(0.9, width), height: 0.7, roles: { cloth: 'cloth-slate' } },
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

/** The corner to be filmed in, at the tail end: it is looked at from the head. */
function set(to: number, half: number): readonly PutPiece[] {
  const z = half - 0.98;
  return [
    put('acoustic-panel', to, z, {
      turn: -90,
      up: 0.12,
      options: { width: 1.7, height: 1.92, roles: { cloth: 'cloth-teal', frame: 'machine-black' } },
    }),
    put('carpet', to - 0.95, z, {
      options: { width: 1.6, depth: 1.7, roles: { field: 'cloth-slate' } },
    }),
    ...[-0.42, 0.42].map((dz) =>
      put('armchair', to - 0.62, z + dz * 1.02, {
        turn: -90,
        options: { width: 0.78, depth: 0.74, roles: { seat: 'leather-cream', feet: 'chrome' } },
      }),
    ),
    put('camera-tripod', to - 2.15, z, { turn: 90 }),
    put('soft-lamp', to - 1.7, half - 0.42, { turn: 120 }),
  ];
}
