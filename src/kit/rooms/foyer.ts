import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { dressWindows } from './dressWindows.ts';
import { endSpots } from './endSpots.ts';
import { ghostFinish } from './ghostFinish.ts';
import { onEnds } from './onEnds.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomKind } from './room.ts';
import { wallRun } from './wallRun.ts';

/** A cinema's foyer: club chairs at low tables, a counter, pictures. */
export const foyer: RoomKind = {
  kind: 'foyer',
  way: 'middle',
  fit: (space) => {
    const { from, to, half } = space;
    const x = (share: number) => from + share * (to - from);
    const chair = (at: number, turn: number): PutPiece => ({
      piece: 'armchair',
      options: { width: 0.8, roles: { seat: 'leather-chocolate' } },
      x: at,
      z: half - 0.6,
      turn,
    });
    return {
      finish: ghostFinish,
      pieces: [
        chair(x(0.12), 90),
        chair(x(0.45), -90),
        {
          piece: 'side-table',
          x: x(0.285),
          z: half - 0.6,
          key: 'table',
          options: { roles: { frame: 'veneer-dark' } },
        },
        { piece: 'vase', x: x(0.285), z: half - 0.6, up: 0.54, on: 'table' },
        onWall(space, 1, 'deco-sideboard', x(0.8), {
          deep: 0.36,
          options: { width: 1.3 },
          key: 'counter',
        }),
        { piece: 'bar-set', x: x(0.8), z: half - 0.2, up: 0.79, turn: 180, on: 'counter' },
        ...openWalls(space, -1, wallRun(space, -1, 0.2), 0.2, 0.2).map(({ at }) =>
          onWall(space, -1, 'deco-sconce', at, { up: 1.42 }),
        ),
        ...dressWindows(space, {
          variant: 'straight',
          roles: { curtain: 'curtain-bronze', pelmet: 'veneer-dark' },
        }),
        ...onEnds(endSpots(space), (width) => ({
          piece: 'picture',
          options: {
            width: Math.min(0.9, width - 0.1),
            height: 0.56,
            roles: { picture: 'picture-abstract', frame: 'gold' },
          },
          up: 1.2,
        })),
        ...coves(space, { cornice: 'veneer-dark', line: 'brass' }),
        ...ceilingRow(space, 'deco-ceiling-lamp', { pitch: 2.4, high: 0.15, wide: 0.24 }),
      ],
      exposure: 1.15,
      white: [0.96, 1.06],
    };
  },
};
