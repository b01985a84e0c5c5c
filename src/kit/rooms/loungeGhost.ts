import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { dressWindows } from './dressWindows.ts';
import { endSpots } from './endSpots.ts';
import { ghostFinish } from './ghostFinish.ts';
import { itemOf } from './itemOf.ts';
import { onEnds } from './onEnds.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { wallRun } from './wallRun.ts';

/** From one group of seats to the next, m. */
const pitch = 3.4;
/** Height of a side table and of a low table, m. */
const top = { side: 0.54, low: 0.43 };

/** The ghost train's lounge: sofas at low tables and pairs of club chairs in turn, right of the way; pictures on the left. */
export function loungeGhost(space: RoomSpace): RoomFit {
  const { from, to } = space;
  const groups = Math.max(1, Math.floor((to - from - 0.3) / pitch));
  const pieces = Array.from({ length: groups }, (_, i) => {
    const x = from + ((to - from) * (i + 0.5)) / groups;
    return i % 2 === 0 ? sofaGroup(space, x, i) : clubGroup(space, x, i);
  }).flat();
  // What hangs so near the door that one looks into it as one comes in is left out.
  const whole = wallRun(space, -1, 0.9);
  const run = { from: whole.from + 0.9, to: whole.to };
  const left = openWalls(space, -1, run, 0.02, 0.5);
  left.forEach(({ at, width }, i) => {
    if (width < 0.9 || i % 2) {
      pieces.push(onWall(space, -1, 'deco-sconce', at, { up: 1.42 }));
      return;
    }
    pieces.push(
      onWall(space, -1, 'picture', at, {
        up: 1.15,
        options: { width: 0.7, height: 0.5, roles: { picture: 'picture-landscape' } },
      }),
    );
  });
  return {
    finish: ghostFinish,
    pieces: [
      ...pieces,
      ...dressWindows(space, {
        variant: 'tied',
        roles: { curtain: 'curtain-bronze', pelmet: 'veneer-dark', line: 'brass', sheer: 'sheer' },
      }),
      ...onEnds(endSpots(space), (width) => ({
        piece: 'picture',
        options: {
          width: Math.min(0.9, width - 0.1),
          height: 0.56,
          roles: { picture: 'picture-mountain', frame: 'gold' },
        },
        up: 1.2,
      })),
      ...coves(space, { cornice: 'veneer-dark', line: 'brass' }),
      ...ceilingRow(space, 'deco-ceiling-lamp', { pitch: 2.4, high: 0.15, wide: 0.24 }),
    ],
    exposure: 1.1,
    white: [0.96, 1.06],
  };
}

/** A sofa along the wall, a low table before it on a carpet, a lamp beside it. */
function sofaGroup(space: RoomSpace, x: number, i: number): PutPiece[] {
  const { half } = space;
  const lounge = itemOf(space, 'lounge');
  const key = (what: string) => `${what}-${i}`;
  return [
    {
      piece: 'sofa',
      options: { count: 3, roles: { seat: 'leather-chocolate', feet: 'brass' } },
      x: x - 0.2,
      z: half - 0.6,
      turn: 180,
      ...lounge,
    },
    {
      piece: 'carpet',
      options: { width: 2.5, depth: 1.3, variant: 'border', roles: rug },
      x: x - 0.2,
      z: half - 1.3,
    },
    {
      piece: 'coffee-table',
      options: { width: 1, depth: 0.5, roles: { top: 'veneer-burl', frame: 'veneer-dark' } },
      x: x - 0.2,
      z: half - 1.38,
      key: key('low'),
    },
    { piece: 'folded-paper', x: x - 0.42, z: half - 1.36, up: top.low, turn: 90, on: key('low') },
    { piece: 'tea-glass', x: x + 0.1, z: half - 1.44, up: top.low, on: key('low') },
    {
      piece: 'side-table',
      options: { roles: { frame: 'veneer-dark' } },
      x: x + 1.2,
      z: half - 0.45,
      key: key('table'),
    },
    { piece: 'table-lamp', x: x + 1.2, z: half - 0.45, up: top.side, on: key('table') },
  ];
}

/** Four club chairs in two pairs, each pair face to face over a round table. */
function clubGroup(space: RoomSpace, x: number, i: number): PutPiece[] {
  const { half } = space;
  const lounge = itemOf(space, 'lounge');
  const z = half - 0.58;
  const key = `table-${i}`;
  return [
    {
      piece: 'carpet',
      options: { width: 2.9, depth: 1.7, variant: 'border', roles: rug },
      x,
      z: half - 1,
    },
    ...[-1, 1].map(
      (end): PutPiece => ({
        piece: 'armchair',
        options: { width: 0.84, roles: { seat: 'leather-cognac', feet: 'brass' } },
        x: x + end * 0.92,
        z,
        turn: -90 * end,
        ...lounge,
      }),
    ),
    {
      piece: 'side-table',
      options: { width: 0.6, roles: { frame: 'veneer-dark', top: 'marble-dark' } },
      x,
      z,
      key,
    },
    { piece: i % 4 === 1 ? 'vase' : 'books', x, z: z + 0.08, up: top.side, on: key },
  ];
}

const rug = { field: 'carpet-claret', border: 'carpet-border' } as const;
