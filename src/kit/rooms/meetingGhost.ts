import { boatEdge } from '../furniture/ghost/boatEdge.ts';
import { ceilingLamps } from './ceilingLamps.ts';
import { coves } from './coves.ts';
import { dressWindows } from './dressWindows.ts';
import { endSpots } from './endSpots.ts';
import { headPicture } from './headPicture.ts';
import { itemOf } from './itemOf.ts';
import { onEnds } from './onEnds.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';

const table = { depth: 0.96, z: 0.3, top: 0.765 };
const place = 0.86;

/** The table's length and middle, and how many sit at each side. */
interface Seating {
  readonly x: number;
  readonly length: number;
  readonly seats: number;
}

/**
 * The ghost train's boardroom: a dark gloss table, boat-shaped, with a green leather field, leather swivel chairs, a microphone at
 * each place, screens on the walls; right of the way. How it is fitted out is illustrative but for the green table, the
 * curtains and the telephone of 2003.
 */
export function meetingGhost(space: RoomSpace): RoomFit {
  const { from, to } = space;
  const seats = Math.max(2, Math.floor((to - from - 4) / place));
  const length = seats * place + 0.6;
  // Nearer the tail end's screen than the head end's door.
  const seating: Seating = { x: to - 1.5 - length / 2, length, seats };
  const green = itemOf(space, 'green-table', 'boardroom');
  return {
    finish: {
      floor: 'carpet-slate',
      wall: 'veneer-wall',
      ceiling: 'ceiling-warm',
      trim: 'veneer-dark',
      door: 'veneer-dark',
    },
    pieces: [
      ...boardTable(space, seating),
      ...places(space, seating),
      ...screens(space),
      ...dressWindows(
        space,
        {
          variant: 'straight',
          roles: {
            curtain: 'curtain-emerald',
            border: 'cloth-gold',
            pelmet: 'veneer-gloss',
            line: 'gold',
            sheer: 'sheer',
          },
        },
        { item: green?.item },
      ),
      ...coves(space, { cornice: 'veneer-dark', line: 'gold' }),
      ...ceilingLamps(space, Math.max(1, Math.round((to - from) / 3.4)), {
        piece: 'ring-light',
        height: 0.16,
        depth: 0.1,
        options: { width: 2.5, depth: 0.86 },
      }),
    ],
    exposure: 1.1,
    white: [0.96, 1.06],
  };
}

function boardTable(space: RoomSpace, { x, length }: Seating): readonly PutPiece[] {
  const green = itemOf(space, 'green-table', 'boardroom');
  return [
    {
      piece: 'boat-table',
      options: { width: length, depth: table.depth, count: Math.max(2, Math.round(length / 2)) },
      x,
      z: table.z,
      key: 'table',
      ...green,
    },
    {
      piece: 'secure-phones',
      options: { count: 1 },
      x: x + length / 2 - 0.36,
      z: table.z,
      up: table.top,
      turn: 90,
      on: 'table',
      ...green,
    },
  ];
}

/** At each place a chair, a folder or a laptop and a microphone; water between two. */
function places(space: RoomSpace, { x: middle, length, seats }: Seating): readonly PutPiece[] {
  const boardroom = itemOf(space, 'boardroom');
  const pieces: PutPiece[] = [];
  for (let i = 0; i < seats; i++) {
    const along = (i - (seats - 1) / 2) * place;
    const x = middle + along;
    const edge = boatEdge(along, length, table.depth);
    for (const side of [-1, 1] as const) {
      const turn = side === 1 ? 180 : 0;
      const on = (piece: string, dx: number, back: number, options?: PutPiece['options']) =>
        pieces.push({
          piece,
          ...(options ? { options } : {}),
          x: x + dx,
          z: table.z + side * (edge - back),
          up: table.top,
          turn: turn + 180,
          on: 'table',
        });
      pieces.push({
        piece: 'desk-chair',
        options: { height: 1.14, roles: { seat: 'leather-black', piping: 'leather-black' } },
        x,
        z: table.z + side * (edge + 0.14),
        turn,
        on: 'table',
        ...boardroom,
      });
      if ((i + (side === 1 ? 0 : 2)) % 3 === 0)
        on('laptop', 0, 0.16, { roles: { body: 'aluminium' } });
      else on('papers', 0, 0.18, { roles: { pad: i % 2 === 0 ? 'book-black' : 'leather-green' } });
      on('desk-microphone', -0.25, 0.22);
    }
    if (i < seats - 1) {
      pieces.push({
        piece: 'water-bottle',
        options: { variant: 'glass', roles: { cap: 'gold' } },
        x: x + place / 2,
        z: table.z + (i % 2 === 0 ? 0.17 : -0.17),
        up: table.top,
        on: 'table',
      });
    }
  }
  return pieces;
}

/** A big screen at the tail end, one between each two windows of the left wall, wall lamps on the right; pictures at the head end. */
function screens(space: RoomSpace): readonly PutPiece[] {
  const { from, to } = space;
  const walls = (side: 1 | -1) =>
    openWalls(space, side, { from: from + 0.2, to: to - 0.2 }, 0.2, 0.13);
  return [
    ...onEnds(
      endSpots(space)
        .filter(({ end }) => end === 'tail')
        .slice(0, 1),
      (width) => ({
        piece: 'video-panel',
        options: {
          width: Math.min(1.5, width),
          height: Math.min(1.5, width) * 0.5625,
          roles: { screen: 'screen-chart' },
        },
        up: 0.98,
      }),
    ),
    ...walls(-1)
      .slice(1, -1)
      .filter(({ width }) => width > 0.9)
      .map(({ at, width }) =>
        onWall(space, -1, 'wall-screen', at, {
          up: 1.02,
          options: { width: Math.min(1, width - 0.1), roles: { screen: 'screen-route' } },
        }),
      ),
    ...([-1, 1] as const).flatMap((side) =>
      walls(side)
        .filter(
          ({ width }, i, all) => side === 1 || width <= 0.9 || i === 0 || i === all.length - 1,
        )
        .map(({ at }) => onWall(space, side, 'deco-sconce', at, { up: 1.35 })),
    ),
    ...headPicture(space, 'picture-landscape'),
  ];
}
