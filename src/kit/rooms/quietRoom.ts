import { ceilingRow } from './ceilingRow.ts';
import { dressWindows } from './dressWindows.ts';
import { endSpots } from './endSpots.ts';
import { ghostFinish } from './ghostFinish.ts';
import { onWall } from './onWall.ts';
import type { RoomKind } from './room.ts';

/** A quiet room: books, two deep chairs with a lamp. */
export const quietRoom: RoomKind = {
  kind: 'quiet-room',
  way: 'middle',
  fit: (space) => {
    const { from, to, half } = space;
    const middle = (from + to) / 2;
    const chair = { width: 0.8, roles: { seat: 'leather-cognac' } };
    return {
      finish: ghostFinish,
      pieces: [
        { piece: 'armchair', options: chair, x: middle - 0.78, z: half - 0.58, turn: 90 },
        { piece: 'armchair', options: chair, x: middle + 0.78, z: half - 0.58, turn: -90 },
        {
          piece: 'side-table',
          x: middle,
          z: half - 0.4,
          key: 'table',
          options: { roles: { frame: 'veneer-dark' } },
        },
        { piece: 'table-lamp', x: middle, z: half - 0.4, up: 0.54, on: 'table' },
        onWall(space, -1, 'cabinet', middle, {
          deep: 0.36,
          options: { width: 1.2, depth: 0.36, height: 0.8, roles: { wood: 'veneer-dark' } },
          key: 'low',
        }),
        { piece: 'vase', x: middle, z: -half + 0.2, up: 0.8, on: 'low' },
        ...endSpots(space, 0.85)
          .filter(({ end }) => end === 'tail')
          .slice(0, 1)
          .map(({ width }) => ({
            piece: 'bookcase',
            options: {
              width: Math.min(1.2, width),
              depth: 0.3,
              height: 1.95,
              roles: { wood: 'veneer-dark' },
            },
            x: to - 0.17,
            z: half - 0.16 - Math.min(1.2, width) / 2,
            turn: -90,
          })),
        ...dressWindows(
          space,
          {
            variant: 'tied',
            roles: { curtain: 'curtain-cream', pelmet: 'veneer-dark', sheer: 'sheer' },
          },
          { short: ({ side }) => side === -1 },
        ),
        ...ceilingRow(
          space,
          'deco-ceiling-lamp',
          { pitch: 2.2, high: 0.15, wide: 0.24 },
          { width: 0.8, depth: 0.4 },
        ),
      ],
      exposure: 1.05,
    };
  },
};
