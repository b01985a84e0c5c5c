import { ceilingLamps } from './ceilingLamps.ts';
import { coves } from './coves.ts';
import { endWall } from './endWall.ts';
import { freeOfDoors } from './freeOfDoors.ts';
import { panelling } from './panelling.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { wallFittings } from './wallFittings.ts';
import { wallGaps } from './wallGaps.ts';
import { windowCurtains } from './windowCurtains.ts';
import { within } from './within.ts';

/** The Moving Fortress’ side room: books, a small writing table, a sofa and armchairs under the windows. */
export function studyFortress(space: RoomSpace): RoomFit {
  const { to, half } = space;
  const roles = { seat: 'leather-brown', piping: 'leather-cream', feet: 'wood-black' };
  const z = half - 0.56;
  const under = (side: 1 | -1) => space.windows.filter((window) => window.side === side);
  const pieces: PutPiece[] = [];
  under(1).forEach(({ at }, i) => {
    pieces.push(
      i % 2 === 0
        ? {
            piece: 'sofa',
            options: { count: 2, variant: 'lace', roles },
            x: within(space, at, 1.62),
            z,
            turn: 180,
          }
        : { piece: 'armchair', options: { variant: 'lace', roles }, x: at - 0.3, z, turn: 180 },
    );
  });
  under(-1).forEach(({ at }, i) => {
    pieces.push(
      ...(i % 2 === 0 ? pair(within(space, at, 1.9), -z, roles) : writing(at, -half + 0.46)),
    );
  });
  return {
    finish: {
      floor: 'carpet-blue',
      wall: 'wood-warm',
      ceiling: 'ceiling',
      trim: 'wood-dark',
      door: 'wood-dark',
    },
    pieces: freeOfDoors(space, [
      ...pieces,
      ...wallGaps(space, -1, 0.4, 0.5)
        .filter(({ from, to: end }) => from > space.from + 0.4 && end < to - 0.4)
        .map(
          ({ at, width }): PutPiece => ({
            piece: 'bookcase',
            options: { width: Math.min(1.2, width), height: 1.84, depth: 0.3 },
            x: at,
            z: -half + 0.17,
            turn: 0,
          }),
        ),
      ...wallGaps(space, 1, 0.36, 0.5)
        .filter(({ from, to: end }) => from > space.from + 0.4 && end < to - 0.4)
        .flatMap(({ at }, i): PutPiece[] => [
          { piece: 'side-table', x: at, z: half - 0.4, key: `lamp-${i}` },
          { piece: 'table-lamp', x: at, z: half - 0.4, up: 0.54, on: `lamp-${i}` },
          {
            piece: 'picture',
            options: { width: 0.62, height: 0.46, roles: { picture: 'picture-landscape' } },
            x: at,
            z: half,
            up: 1.25,
            turn: 180,
          },
        ]),
      ...([-1, 1] as const)
        .filter((side) => endWall(space, 'tail').cornerFree(side))
        .map(
          (side, i): PutPiece =>
            i === 0
              ? {
                  piece: 'ficus',
                  options: { height: 1.7, width: 0.66 },
                  x: to - 0.4,
                  z: side * (half - 0.42),
                }
              : { piece: 'floor-lamp', x: to - 0.28, z: side * (half - 0.3) },
        ),
      ...windowCurtains(
        space,
        {
          roles: {
            curtain: 'curtain-blue',
            border: 'curtain-gold',
            pelmet: 'wood-dark',
            sheer: 'sheer-ivory',
          },
        },
        () => ({}),
      ),
      ...(space.windows.length > 0 ? [] : panelling(space, { field: 'wood-warm' })),
      ...wallFittings(space, 'wood-dark'),
      ...coves(space, { cornice: 'wood-dark', line: 'gold' }),
      ...ceilingLamps(space, Math.max(1, Math.round((to - space.from) / 2.6)), {
        options: { roles: { frame: 'wood-dark' } },
      }),
    ]),
    exposure: 1.1,
    white: [0.96, 1.08],
  };
}

/** Two armchairs with a small table between, against the left wall. */
function pair(at: number, z: number, roles: Readonly<Record<string, string>>): readonly PutPiece[] {
  const key = `pair-${at.toFixed(1)}`;
  const chair = (x: number): PutPiece => ({
    piece: 'armchair',
    options: { width: 0.74, variant: 'lace', roles },
    x,
    z,
    turn: 0,
  });
  return [
    chair(at - 0.57),
    chair(at + 0.57),
    { piece: 'side-table', options: { width: 0.38 }, x: at, z: z - 0.1, key },
    { piece: 'vase', options: { variant: 'low' }, x: at, z: z - 0.1, up: 0.54, on: key },
  ];
}

/** A writing table under a window, its chair pushed in. */
function writing(at: number, z: number): readonly PutPiece[] {
  const top = 0.765;
  return [
    {
      piece: 'desk',
      options: { variant: 'plain', width: 1.3, depth: 0.6, height: top },
      x: at,
      z,
      turn: 180,
      key: 'writing',
    },
    {
      piece: 'dining-chair',
      options: { roles: { seat: 'leather-brown' } },
      x: at + 0.2,
      z: z + 0.36,
      turn: 180,
    },
    { piece: 'desk-lamp', x: at - 0.42, z: z - 0.1, up: top, on: 'writing' },
    { piece: 'papers', x: at + 0.2, z: z + 0.1, up: top, on: 'writing', turn: 0 },
    { piece: 'books', x: at - 0.1, z: z - 0.12, up: top, on: 'writing' },
  ];
}
