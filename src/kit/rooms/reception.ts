import { ceilingLamps } from './ceilingLamps.ts';
import { coves } from './coves.ts';
import { endWall } from './endWall.ts';
import { freeOfDoors } from './freeOfDoors.ts';
import { panelling } from './panelling.ts';
import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { wallFittings } from './wallFittings.ts';
import { wallGaps } from './wallGaps.ts';
import { windowCurtains } from './windowCurtains.ts';

const pink = { seat: 'leather-pink', piping: 'leather-pink-seam', feet: 'wood-black' };
/** Middle of a sofa from its wall, m: the curtains' folds hang behind its ends. */
const fromWall = 0.56;

/** A long white room with rows of sofas along both walls, facing each other over the aisle. */
export const reception: RoomKind = {
  kind: 'reception',
  way: 'middle',
  fit: (space) => ({
    finish: {
      floor: 'marble-brown',
      wall: 'wall-white',
      ceiling: 'ceiling',
      trim: 'lacquer-white',
      door: 'wood-warm',
    },
    pieces: freeOfDoors(space, [
      ...sofas(space),
      ...between(space),
      ...windowCurtains(
        space,
        {
          variant: 'swag',
          roles: {
            curtain: 'curtain-beige',
            pelmet: 'lacquer-white',
            line: 'gold',
            sheer: 'sheer',
          },
        },
        () => ({ item: 'marble-floor' }),
      ),
      ...panelling(space, { field: 'wall-white', moulding: 'lacquer-white' }),
      ...ends(space),
      {
        piece: 'floor-inlay',
        options: { width: space.to - space.from - 0.5, depth: 0.84 },
        x: (space.from + space.to) / 2,
        z: 0,
        item: 'marble-floor',
      },
      ...wallFittings(space, null),
      ...coves(space, { cornice: 'lacquer-white', line: 'gold' }),
      ...ceilingLamps(space, Math.max(2, Math.round((space.to - space.from) / 2.8)), {
        options: { roles: { frame: 'lacquer-white' } },
      }),
    ]),
    exposure: 0.85,
    white: [0.98, 1.04],
  }),
};

/** A sofa for two under every window; the left row shows the sofas, the right one the count of seats. */
function sofas(space: RoomSpace): readonly PutPiece[] {
  return space.windows
    .filter(({ at }) => at > space.from + 1.4 && at < space.to - 1.4)
    .map(
      ({ at, side }): PutPiece => ({
        piece: 'sofa',
        options: { count: 2, variant: 'lace', roles: pink },
        x: at,
        z: side * (space.half - fromWall),
        turn: side === 1 ? 180 : 0,
        item: side === -1 ? 'pink-sofas' : 'seats',
      }),
    );
}

/** Between the windows: a small table with a lamp or flowers in turn, and a wall lamp over it. */
function between(space: RoomSpace): readonly PutPiece[] {
  return ([-1, 1] as const).flatMap((side) =>
    wallGaps(space, side, 0, 0.8)
      .filter(({ from, to }) => from > space.from + 0.2 && to < space.to - 0.2)
      .flatMap(({ at }, i): PutPiece[] => {
        const key = `table${side}-${i}`;
        const z = side * (space.half - 0.47);
        const lamp = (i + (side === 1 ? 1 : 0)) % 2 === 0;
        return [
          { piece: 'side-table', options: { roles: { top: 'marble-white' } }, x: at, z, key },
          lamp
            ? { piece: 'table-lamp', x: at, z, up: 0.54, on: key }
            : {
                piece: 'vase',
                options: { roles: { petal: 'petal-pink' } },
                x: at,
                z,
                up: 0.54,
                on: key,
              },
          {
            piece: 'ashtray',
            x: at + 0.13,
            z: z - side * 0.1,
            up: 0.54,
            on: key,
          },
          {
            piece: 'sconce',
            x: at,
            z: side * (space.half - 0.017),
            up: 1.42,
            turn: side === 1 ? 180 : 0,
          },
        ];
      }),
  );
}

/** A painting and palms at the head; a big screen over a cupboard at the tail, and a painting where there is room. */
function ends(space: RoomSpace): readonly PutPiece[] {
  const [head, tail] = [endWall(space, 'head'), endWall(space, 'tail')];
  const roles = { wood: 'lacquer-white', top: 'marble-white' };
  return [
    ...([-1, 1] as const)
      .filter((side) => head.cornerFree(side))
      .map(
        (side): PutPiece => ({
          piece: 'palm',
          options: { height: 1.7, width: 0.84 },
          x: head.x + 0.5,
          z: side * (space.half - 0.48),
        }),
      ),
    ...head.stretches.slice(0, 1).map(
      ({ z, width }): PutPiece => ({
        piece: 'picture',
        options: {
          width: Math.min(1.1, width - 0.1),
          height: 0.66,
          roles: { picture: 'picture-landscape' },
        },
        x: head.x,
        z: width > 1.2 ? z - 0.2 : z,
        up: 1.16,
        turn: head.turn,
      }),
    ),
    ...tail.stretches.flatMap(({ z, width }, i): readonly PutPiece[] => {
      const key = `cupboard-${i}`;
      const wide = Math.min(1.5, width - 0.1);
      const hung = { x: tail.x, z, turn: tail.turn };
      return [
        {
          piece: 'cabinet',
          options: { width: wide, depth: 0.34, height: 0.78, roles },
          x: tail.x + tail.inwards * 0.18,
          z,
          turn: tail.turn,
          key,
        },
        {
          piece: 'vase',
          options: { variant: 'low', count: 11, roles: { petal: i ? 'petal-red' : 'petal-pink' } },
          x: tail.x + tail.inwards * 0.19,
          z: z + (wide > 1 ? 0.5 : 0),
          up: 0.78,
          on: key,
        },
        i === 0
          ? {
              ...hung,
              piece: 'wall-screen',
              options: { width: Math.min(1.35, wide), roles: { screen: 'screen-standby' } },
              up: 1.06,
              item: 'big-screen',
            }
          : {
              ...hung,
              piece: 'picture',
              options: {
                width: Math.min(0.8, wide),
                height: 0.56,
                roles: { picture: 'picture-mountain' },
              },
              up: 1.12,
            },
      ];
    }),
  ];
}
