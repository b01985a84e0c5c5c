import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { endSpots } from './endSpots.ts';
import { filmingCorner } from './filmingCorner.ts';
import { itemOf } from './itemOf.ts';
import { onEnds } from './onEnds.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomKind } from './room.ts';

/** A multimedia centre: one looks along a mixing desk to a lit corner with camera and backdrop, between padded walls. Illustrative. */
export const multimedia: RoomKind = {
  kind: 'multimedia',
  way: 'middle',
  fit: (space) => {
    const { from, to, half } = space;
    const item = itemOf(space, 'multimedia');
    const tag = (piece: PutPiece): PutPiece => ({ ...piece, ...item });
    const desk = from + 2.5;
    const pieces: PutPiece[] = [
      tag({ piece: 'mixing-desk', options: { width: 2.1 }, x: desk, z: half - 0.44, turn: 180 }),
      ...[-0.5, 0.5].map(
        (dx): PutPiece => ({
          piece: 'desk-chair',
          options: { variant: 'low' },
          x: desk + dx,
          z: half - 1.14,
        }),
      ),
      ...filmingCorner(to, half).map(tag),
      ...openWalls(space, -1, { from: from + 0.3, to: to - 0.3 }, 0.2, 0.5).map(
        ({ at, width }, i) =>
          i === 1
            ? tag(
                onWall(space, -1, 'video-panel', at, {
                  up: 1.06,
                  options: {
                    width: Math.min(0.95, width),
                    height: 0.54,
                    variant: 'plain',
                    roles: { screen: 'screen-view' },
                  },
                }),
              )
            : padded(width, (piece, options) => onWall(space, -1, piece, at, { up: 0.5, options })),
      ),
      ...openWalls(space, 1, { from: from + 0.3, to: to - 1.9 }, 0.1, 0.4).map(({ at, width }) =>
        padded(width, (piece, options) => onWall(space, 1, piece, at, { up: 0.96, options }), 0.98),
      ),
    ];
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
        ...onEnds(
          endSpots(space, 0.8).filter(({ end }) => end === 'head'),
          (width) => ({
            piece: 'video-panel',
            options: {
              width: Math.min(1.5, width),
              height: Math.min(0.84, width * 0.56),
              variant: 'plain',
              roles: { screen: 'screen-edit' },
            },
            up: 1.0,
          }),
        ),
        ...coves(space, { cornice: 'machine-black', lamp: 'lamp-blue-strip' }),
        ...ceilingRow(space, 'ceiling-panel', { pitch: 2.5, high: 0.06, wide: 0.26 }),
      ],
      exposure: 1,
    };
  },
};

type Hang = (piece: string, options: NonNullable<PutPiece['options']>) => PutPiece;

/** A field of padding on a stretch of wall. */
function padded(width: number, hang: Hang, height = 1.4): PutPiece {
  return hang('acoustic-panel', {
    width: Math.min(1.1, width),
    height,
    count: 2,
    roles: { cloth: 'cinema-panel', frame: 'machine-black' },
  });
}
