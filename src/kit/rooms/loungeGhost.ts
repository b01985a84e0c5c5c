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

/** The ghost train's lounge: sofas and club chairs round low tables, right of the way; low cabinets on the left. */
export function loungeGhost(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const lounge = itemOf(space, 'lounge');
  const groups = Math.max(1, Math.floor((to - from - 0.3) / pitch));
  const pieces: PutPiece[] = [];
  const seat = { seat: 'leather-chocolate', feet: 'brass' };
  for (let i = 0; i < groups; i++) {
    const x = from + ((to - from) * (i + 0.5)) / groups;
    const key = `table-${i}`;
    pieces.push(
      {
        piece: 'sofa',
        options: { count: 3, roles: seat },
        x: x - 0.2,
        z: half - 0.6,
        turn: 180,
        ...lounge,
      },
      {
        piece: 'side-table',
        options: { roles: { frame: 'veneer-dark' } },
        x: x + 1.2,
        z: half - 0.45,
        key,
      },
      { piece: i % 2 ? 'vase' : 'table-lamp', x: x + 1.2, z: half - 0.45, up: 0.54, on: key },
    );
  }
  const run = wallRun(space, -1, 0.9);
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
