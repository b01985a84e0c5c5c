import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { dressWindows } from './dressWindows.ts';
import { endSpots } from './endSpots.ts';
import { itemOf } from './itemOf.ts';
import { onEnds } from './onEnds.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';

const table = { depth: 0.92, top: 0.75, z: 0.36 };
/** Room for one guest along the table, m. */
const place = 0.74;

/**
 * A dining car's saloon as one is pictured: red carpet and curtains, one long art-deco table. The table stands right of the
 * middle so that one passes on its left.
 */
export function diningGhost(space: RoomSpace): RoomFit {
  const { from, to } = space;
  const has = (id: string) => itemOf(space, id);
  const red = space.amenities.find(({ id }) => id === 'red-carpet')?.id;
  const middle = (from + to) / 2;
  const guests = Math.max(2, Math.floor((to - from - 4.6) / place));
  const length = guests * place + 0.7;
  const pieces: PutPiece[] = [
    {
      piece: 'deco-carpet',
      options: { width: to - from - 0.5, depth: 2.5 },
      x: middle,
      z: 0,
      ...has('red-carpet'),
    },
    {
      piece: 'deco-table',
      options: { width: length, depth: table.depth, count: Math.max(2, Math.round(length / 2.6)) },
      x: middle,
      z: table.z,
      key: 'table',
      ...has('long-table'),
    },
  ];
  for (let i = 0; i < guests; i++) {
    const x = middle + (i - (guests - 1) / 2) * place;
    for (const side of [-1, 1]) {
      const turn = side === 1 ? 180 : 0;
      pieces.push({
        piece: 'deco-chair',
        x,
        z: table.z + side * (table.depth / 2 + 0.17),
        turn,
        on: 'table',
        ...itemOf(space, 'dining', 'restaurant'),
      });
      pieces.push({
        piece: 'laid-place',
        x,
        z: table.z + side * (table.depth / 2 - 0.2),
        up: table.top,
        turn: turn + 180,
        on: 'table',
      });
    }
  }
  for (const side of [-1, 1]) {
    pieces.push({
      piece: 'deco-chair',
      x: middle + side * (length / 2 + 0.17),
      z: table.z,
      turn: side === 1 ? -90 : 90,
      on: 'table',
      ...itemOf(space, 'dining', 'restaurant'),
    });
  }
  for (let i = 0; i < 3; i++) {
    pieces.push({
      piece: i === 1 ? 'vase' : 'deco-candles',
      x: middle + (i - 1) * (length / 3),
      z: table.z,
      up: table.top,
      on: 'table',
    });
  }
  return {
    finish: {
      floor: 'carpet-claret',
      wall: 'veneer-wall',
      ceiling: 'ceiling-warm',
      trim: 'veneer-dark',
      door: 'veneer-dark',
      bulkhead: 'veneer-wall',
    },
    pieces: [
      ...pieces,
      ...ends(space),
      ...dressWindows(
        space,
        {
          variant: 'swag',
          roles: {
            curtain: 'curtain-claret',
            tie: 'gold',
            pelmet: 'veneer-dark',
            line: 'brass',
            sheer: 'sheer',
          },
        },
        { item: red },
      ),
      ...panels(space),
      ...onEnds(endSpots(space), (width) => ({
        piece: 'deco-panel',
        options: { width: Math.min(1.1, width), height: 1.72 },
        up: 0.14,
      })),
      ...coves(space, { cornice: 'veneer-dark', line: 'brass' }),
      ...ceilingRow(space, 'deco-ceiling-lamp', { pitch: 2.5, high: 0.15, wide: 0.24 }),
    ],
    exposure: 1.15,
    white: [0.95, 1.08],
  };
}

/** Sideboards at both ends of the right wall. */
function ends(room: RoomSpace): readonly PutPiece[] {
  return ([0, 1] as const).flatMap((k): readonly PutPiece[] => {
    const x = k === 0 ? room.from + 0.62 : room.to - 0.62;
    const key = `sideboard-${k}`;
    const put = (piece: string, dx: number): PutPiece => ({
      piece,
      x: x + dx,
      z: room.half - 0.22,
      up: 0.79,
      on: key,
    });
    return [
      onWall(room, 1, 'deco-sideboard', x, { deep: 0.36, options: { width: 1.1 }, key }),
      ...(k === 0 ? [put('table-lamp', -0.36), put('vase', 0.2)] : [put('bar-set', 0.03)]),
    ];
  });
}

/** Lamps on the veneer between the windows. */
function panels(space: RoomSpace): readonly PutPiece[] {
  return ([-1, 1] as const).flatMap((side) =>
    openWalls(space, side, { from: space.from + 1.3, to: space.to - 0.2 }, 0.2, 0.13).map(
      ({ at }) => onWall(space, side, 'deco-sconce', at, { up: 1.42 }),
    ),
  );
}
