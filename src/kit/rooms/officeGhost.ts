import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { dressWindows } from './dressWindows.ts';
import { ghostFinish } from './ghostFinish.ts';
import { headPicture } from './headPicture.ts';
import { itemOf } from './itemOf.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { smallOfficeGhost } from './smallOfficeGhost.ts';

const wood = { wood: 'veneer-dark', top: 'veneer-dark', metal: 'brass' };

/**
 * The ghost train's office: the desk at the tail end looks down a table for briefings, both right of the way; screens and
 * padded walls on the left. Where things stand is not reported.
 */
export function officeGhost(space: RoomSpace): RoomFit {
  if (space.to - space.from < 7.5) return smallOfficeGhost(space);
  const { from, to, half } = space;
  const has = (id: string) => itemOf(space, id);
  const equipment = has('equipment');
  const desk = { x: to - 2.4, z: half - 1.07 };
  const table = { x: from + 2.75, z: 0.38, length: Math.min(3.3, to - from - 4.6) };
  const pieces: PutPiece[] = [
    {
      piece: 'desk',
      options: { width: 1.92, depth: 1, roles: { ...wood, field: 'leather-green' } },
      ...desk,
      turn: -90,
      key: 'desk',
    },
    {
      piece: 'desk-chair',
      options: { roles: { seat: 'leather-chocolate' } },
      x: desk.x + 0.92,
      z: desk.z,
      turn: -90,
    },
    on('monitor', 'desk', desk.x + 0.06, desk.z - 0.45, 0.765, 110, equipment),
    on('secure-phones', 'desk', desk.x + 0.08, desk.z + 0.42, 0.765, 90, has('telephones'), {
      count: 2,
    }),
    on('desk-lamp', 'desk', desk.x - 0.22, desk.z + 0.1, 0.765, 90),
    on('papers', 'desk', desk.x + 0.2, desk.z - 0.02, 0.765, 90),
    // Behind the desk: a low cabinet with more telephones beside the door, a picture over it.
    {
      piece: 'sideboard',
      options: { width: 0.92, roles: wood },
      x: to - 0.24,
      z: half - 0.5,
      turn: -90,
      key: 'cabinet',
    },
    on('secure-phones', 'cabinet', to - 0.26, half - 0.5, 0.84, -90, has('telephones'), {
      count: 3,
    }),
    {
      piece: 'picture',
      options: { width: 0.8, height: 0.56, roles: { picture: 'picture-mountain' } },
      x: to,
      z: half - 0.5,
      up: 1.25,
      turn: -90,
    },
    {
      piece: 'meeting-table',
      options: {
        width: table.length,
        depth: 0.8,
        count: 2,
        roles: { top: 'veneer-burl', pedestal: 'veneer-dark', band: 'brass' },
      },
      x: table.x,
      z: table.z,
      key: 'table',
    },
    on('laptop', 'table', table.x - table.length * 0.28, table.z + 0.2, 0.765, 180, equipment),
    on('laptop', 'table', table.x + table.length * 0.16, table.z + 0.2, 0.765, 180, equipment),
  ];
  const seats = Math.max(2, Math.floor((table.length - 0.2) / 0.78));
  for (let i = 0; i < seats; i++) {
    const x = table.x + (i - (seats - 1) / 2) * 0.78;
    for (const side of [-1, 1]) {
      pieces.push({
        piece: 'meeting-chair',
        options: { roles: { seat: 'leather-ivory', frame: 'veneer-dark' } },
        x,
        z: table.z + side * (0.4 + 0.14),
        turn: side === 1 ? 180 : 0,
        on: 'table',
      });
    }
  }
  return {
    finish: ghostFinish,
    pieces: [
      ...pieces,
      ...walls(space),
      ...dressWindows(space, {
        variant: 'straight',
        roles: { curtain: 'curtain-bronze', pelmet: 'veneer-dark', sheer: 'sheer' },
      }),
      ...headPicture(space, 'picture-landscape'),
      ...coves(space, { cornice: 'veneer-dark', lamp: 'lamp-cove', line: 'brass' }),
      ...ceilingRow(
        space,
        'ceiling-panel',
        { pitch: 2.1, high: 0.06, wide: 0.26 },
        { roles: { frame: 'veneer-dark' } },
      ),
    ],
    exposure: 1.05,
    white: [0.96, 1.06],
  };

  function on(
    piece: string,
    under: string,
    x: number,
    z: number,
    up: number,
    turn: number,
    item?: { readonly item: string },
    options?: PutPiece['options'],
  ): PutPiece {
    return { piece, ...(options ? { options } : {}), x, z, up, turn, on: under, ...item };
  }
}

/** Between the windows: padded panels that keep talk inside, and two screens with cameras. */
function walls(space: RoomSpace): readonly PutPiece[] {
  const has = (id: string) => itemOf(space, id);
  return ([-1, 1] as const).flatMap((side) =>
    openWalls(space, side, { from: space.from + 0.1, to: space.to - 0.1 }, 0.22, 0.5).flatMap(
      ({ at, width }, i): readonly PutPiece[] => {
        const panel = onWall(space, side, 'acoustic-panel', at, {
          up: 0.2,
          options: {
            width,
            height: side === -1 && i % 2 ? 0.62 : 1.66,
            count: side === -1 && i % 2 ? 1 : 3,
          },
          ...has('soundproofing'),
        });
        // The cabinet behind the desk takes the last place on the right.
        if (side === 1 && at > space.to - 1.2) return [];
        if (side === 1 || i % 2 === 0) return [panel];
        return [
          panel,
          onWall(space, side, 'video-panel', at, {
            up: 0.98,
            options: {
              width: Math.min(1.1, width),
              height: 0.62,
              roles: { screen: i % 4 === 1 ? 'screen-chart' : 'screen-route' },
            },
            ...has('equipment'),
          }),
        ];
      },
    ),
  );
}
