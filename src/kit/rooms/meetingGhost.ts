import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { dressWindows } from './dressWindows.ts';
import { endSpots } from './endSpots.ts';
import { itemOf } from './itemOf.ts';
import { onEnds } from './onEnds.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';

const table = { depth: 0.9, z: 0.33, top: 0.765 };
const place = 0.82;

/** The ghost train's boardroom: a long table with a green leather top, right of the way; gilt, veneer and draped curtains. */
export function meetingGhost(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const middle = (from + to) / 2;
  const boardroom = itemOf(space, 'boardroom');
  const green = itemOf(space, 'green-table', 'boardroom');
  const seats = Math.max(2, Math.floor((to - from - 3.2) / place));
  const length = seats * place + 0.5;
  const pieces: PutPiece[] = [
    {
      piece: 'meeting-table',
      options: {
        width: length,
        depth: table.depth,
        count: Math.max(2, Math.round(length / 2.2)),
        roles: { top: 'veneer-dark', pedestal: 'veneer-burl', band: 'gold', inlay: 'gold' },
      },
      x: middle,
      z: table.z,
      key: 'table',
      ...green,
    },
    {
      piece: 'table-leather',
      options: { width: length - 0.34, depth: table.depth - 0.34 },
      x: middle,
      z: table.z,
      up: table.top,
      key: 'leather',
      on: 'table',
      ...green,
    },
  ];
  for (let i = 0; i < seats; i++) {
    const x = middle + (i - (seats - 1) / 2) * place;
    for (const side of [-1, 1]) {
      const turn = side === 1 ? 180 : 0;
      pieces.push({
        piece: 'meeting-chair',
        options: { roles: { seat: 'leather-cognac', piping: 'gold', frame: 'veneer-dark' } },
        x,
        z: table.z + side * (table.depth / 2 + 0.12),
        turn,
        on: 'table',
        ...boardroom,
      });
      pieces.push({
        piece: 'papers',
        options: { roles: { pad: 'leather-green' } },
        x,
        z: table.z + side * (table.depth / 2 - 0.22),
        up: table.top + 0.003,
        turn: turn + 180,
        on: 'leather',
      });
    }
    if (i % 2 === 0 && i < seats - 1) {
      pieces.push({
        piece: 'water-bottle',
        options: { variant: 'glass' },
        x: x + 0.3,
        z: table.z,
        up: table.top + 0.003,
        on: 'leather',
      });
    }
  }
  pieces.push({
    piece: 'secure-phones',
    options: { count: 1 },
    x: middle + length / 2 - 0.35,
    z: table.z,
    up: table.top + 0.003,
    turn: 90,
    on: 'leather',
    ...green,
  });
  const lamps = ([-1, 1] as const).flatMap((side) =>
    openWalls(space, side, { from: from + 0.2, to: to - 0.2 }, 0.2, 0.13).map(({ at }) =>
      onWall(space, side, 'sconce', at, { up: 1.4 }),
    ),
  );
  return {
    finish: {
      floor: 'carpet-emerald',
      wall: 'veneer-wall',
      ceiling: 'ceiling-warm',
      trim: 'veneer-dark',
      door: 'veneer-dark',
    },
    pieces: [
      ...pieces,
      {
        piece: 'picture',
        options: {
          width: 0.8,
          height: 0.55,
          roles: { picture: 'picture-mountain', frame: 'gold' },
        },
        x: to,
        z: half - 0.52,
        up: 1.25,
        turn: -90,
      },
      ...onEnds(
        endSpots(space).filter(({ end }) => end === 'head'),
        (width) => ({
          piece: 'picture',
          options: {
            width: Math.min(0.9, width - 0.1),
            height: 0.56,
            roles: { picture: 'picture-landscape', frame: 'gold' },
          },
          up: 1.2,
        }),
      ),
      ...lamps,
      ...dressWindows(
        space,
        {
          variant: 'swag',
          roles: {
            curtain: 'curtain-emerald',
            tie: 'gold',
            pelmet: 'veneer-dark',
            line: 'gold',
            sheer: 'sheer',
          },
        },
        { item: green?.item },
      ),
      ...coves(space, { cornice: 'veneer-dark', line: 'gold' }),
      ...ceilingRow(
        space,
        'ceiling-panel',
        { pitch: 2.1, high: 0.06, wide: 0.3 },
        { width: 1.2, depth: 0.56, roles: { frame: 'gold' } },
      ),
    ],
    exposure: 1.1,
    white: [0.96, 1.06],
  };
}
