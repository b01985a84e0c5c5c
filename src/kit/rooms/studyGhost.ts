import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { dressWindows } from './dressWindows.ts';
import { ghostFinish } from './ghostFinish.ts';
import { headPicture } from './headPicture.ts';
import { itemOf } from './itemOf.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';

const wood = { wood: 'wood-black', top: 'wood-black', frame: 'wood-black', metal: 'brass' };
const leather = { seat: 'leather-oxblood', feet: 'wood-black' };
/** Height of a desk, a side table and a low table, m. */
const top = { desk: 0.765, side: 0.54, low: 0.43 };

/**
 * The study in the president's car: a writing desk before a wall of books, and two leather armchairs that face each other at a
 * low table, for talks of two. A private room, unlike the office: no table for briefings. Illustrative.
 */
export function studyGhost(space: RoomSpace): RoomFit {
  return {
    finish: {
      ...ghostFinish,
      floor: 'floor-oak',
      wall: 'wall-reseda',
      dado: 'laminate-walnut',
      bulkhead: 'laminate-walnut',
      trim: 'wood-black',
      door: 'wood-black',
    },
    pieces: [
      ...writing(space),
      ...reading(space),
      ...openWalls(space, -1, { from: space.from + 0.8, to: space.to - 0.8 }, 0.3, 0.7).map(
        ({ at }) =>
          onWall(space, -1, 'picture', at, {
            up: 1.12,
            options: {
              width: 0.74,
              height: 0.52,
              roles: { picture: 'picture-mountain', frame: 'gold' },
            },
          }),
      ),
      ...headPicture(space, 'picture-landscape'),
      ...dressWindows(
        space,
        {
          variant: 'straight',
          roles: { curtain: 'curtain-emerald', pelmet: 'wood-black', sheer: 'sheer' },
        },
        { short: ({ side }) => side === 1 },
      ),
      ...coves(space, { cornice: 'wood-black', line: 'brass' }),
      ...ceilingRow(space, 'deco-ceiling-lamp', { pitch: 2.4, high: 0.15, wide: 0.24 }),
    ],
    exposure: 1.1,
    white: [0.96, 1.06],
  };
}

/** At the tail, right of the door: bookcases across the end wall, a small desk before them. */
function writing(space: RoomSpace): PutPiece[] {
  const { to, half } = space;
  const study = itemOf(space, 'study');
  const desk = { x: to - 1.72, z: half - 0.86 };
  const cases = [0, 1].map(
    (i): PutPiece => ({
      piece: 'bookcase',
      options: { width: 0.84, height: 1.86, depth: 0.3, roles: wood },
      x: to - 0.17,
      z: half - 0.6 - i * 0.87,
      turn: -90,
    }),
  );
  return [
    ...cases,
    {
      piece: 'desk',
      options: { width: 1.3, depth: 0.7, roles: { ...wood, field: 'leather-oxblood' } },
      ...desk,
      turn: -90,
      key: 'desk',
      ...study,
    },
    {
      piece: 'desk-chair',
      options: { variant: 'low', roles: { seat: 'leather-oxblood' } },
      x: desk.x + 0.72,
      z: desk.z,
      turn: -90,
    },
    ...[
      { piece: 'table-lamp', x: desk.x - 0.1, z: desk.z + 0.46 },
      { piece: 'papers', x: desk.x + 0.16, z: desk.z, turn: 90 },
      { piece: 'books', x: desk.x - 0.08, z: desk.z - 0.44 },
    ].map((thing): PutPiece => ({ ...thing, up: top.desk, on: 'desk' })),
  ];
}

/** Between the right windows: two armchairs face to face over a low table, a reading lamp, a bookcase on the wall. */
function reading(space: RoomSpace): PutPiece[] {
  const { from, half } = space;
  const study = itemOf(space, 'study');
  const x = from + 1.62;
  const z = half - 0.9;
  const shelf = openWalls(space, 1, { from: from + 0.6, to: space.to - 2.2 }, 0.24, 0.8)[0];
  return [
    {
      piece: 'carpet',
      options: {
        width: 2.5,
        depth: 1.5,
        variant: 'border',
        roles: { field: 'carpet-emerald', border: 'carpet-line' },
      },
      x,
      z: z - 0.05,
    },
    ...[-1, 1].map(
      (end): PutPiece => ({
        piece: 'armchair',
        options: { width: 0.84, roles: leather },
        x: x + end * 0.98,
        z,
        turn: -90 * end,
        ...study,
      }),
    ),
    {
      piece: 'coffee-table',
      options: { width: 0.5, depth: 0.7, roles: { top: 'veneer-burl', frame: 'wood-black' } },
      x,
      z,
      key: 'low',
    },
    { piece: 'folded-paper', x, z: z - 0.14, up: top.low, turn: 90, on: 'low' },
    { piece: 'tea-glass', x, z: z + 0.2, up: top.low, on: 'low' },
    { piece: 'floor-lamp', x: x + 1.28, z: half - 0.26 },
    ...(shelf
      ? [
          onWall(space, 1, 'bookcase', shelf.at, {
            deep: 0.26,
            options: {
              width: Math.min(1.3, shelf.width),
              height: 1.86,
              depth: 0.26,
              roles: wood,
            },
          }),
        ]
      : []),
  ];
}
