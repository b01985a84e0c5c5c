import { ceilingLamps } from './ceilingLamps.ts';
import { coves } from './coves.ts';
import { endWall } from './endWall.ts';
import { freeOfDoors } from './freeOfDoors.ts';
import { panelling } from './panelling.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { wallFittings } from './wallFittings.ts';
import { wallGaps } from './wallGaps.ts';
import { windowCurtains } from './windowCurtains.ts';

/** The table stands left of the middle, so that one passes behind the chairs of its right side. */
const table = { z: -0.24, depth: 0.8, height: 0.765 };
const pitch = 0.9;
/** Middle of a chair from the table's edge, m: arms under the top. */
const chairOut = 0.2;
/** What hangs on panelling stands out by its mouldings, m. */
const onPanel = 0.017;

type Tag = (item: string) => { readonly item?: string };

/**
 * The Moving Fortress’ meeting room: white, with blue curtains and a long white table. Ours: armchairs under lace, red flowers,
 * lidded cups and gilt landscapes, as state halls have them.
 */
export function meetingFortress(space: RoomSpace): RoomFit {
  const { from, to } = space;
  const middle = (from + to) / 2;
  const shown = new Set(space.amenities.map(({ id }) => id));
  const tag: Tag = (item) => (shown.has(item) ? { item } : {});
  const long = Math.min(8.4, to - from - 4.2);
  const at = { from: middle - long / 2, to: middle + long / 2 };
  return {
    finish: {
      floor: 'carpet-wine',
      wall: 'wall-white',
      dado: 'lacquer-white',
      ceiling: 'ceiling',
      trim: 'lacquer-white',
      door: 'wood-warm',
    },
    pieces: freeOfDoors(space, [
      {
        piece: 'meeting-table',
        options: { width: long, depth: table.depth, count: Math.max(2, Math.round(long / 2.2)) },
        x: middle,
        z: table.z,
        key: 'table',
        ...tag('white-table'),
      },
      ...seats(at),
      ...places(at),
      ...[-0.24, 0, 0.24].map(
        (dz, i): PutPiece => ({
          piece: 'telephone',
          options: {
            variant: i === 1 ? 'direct' : 'keys',
            roles: { body: i === 1 ? 'plastic-red' : 'plastic-ivory' },
          },
          x: at.to - 0.62 - 0.06 * (i === 1 ? 1 : 0),
          z: table.z + dz,
          up: table.height,
          turn: 90,
          on: 'table',
          ...tag('telephones'),
        }),
      ),
      ...windowCurtains(
        space,
        {
          variant: 'swag',
          roles: {
            curtain: 'curtain-blue',
            border: 'curtain-gold',
            pelmet: 'lacquer-white',
            line: 'gold',
            sheer: 'sheer-ivory',
          },
        },
        () => tag('blue-curtains'),
      ),
      ...panelling(
        space,
        { field: 'wall-white', moulding: 'lacquer-white' },
        tag('white-walls').item,
      ),
      ...screens(space, tag('monitors').item),
      ...paintings(space),
      ...tailEnd(space, tag),
      ...headEnd(space),
      ...wallFittings(space, 'lacquer-white'),
      ...coves(space, { cornice: 'lacquer-white' }),
      ...ceilingLamps(space, Math.max(2, Math.round((to - from) / 2.2)), {
        options: { width: 1.3, depth: 0.56, roles: { frame: 'lacquer-white' } },
        depth: 0.56,
      }),
    ]),
    exposure: 0.9,
  };
}

/** Chairs along both sides and the leader's at the tail end. */
function seats(at: { readonly from: number; readonly to: number }): readonly PutPiece[] {
  const count = Math.floor((at.to - at.from - 0.3) / pitch);
  const middle = (at.from + at.to) / 2;
  const roles = { seat: 'leather-cream', piping: 'cloth-gold', frame: 'wood-dark' };
  const rows = ([-1, 1] as const).flatMap((side) =>
    Array.from(
      { length: count },
      (_, i): PutPiece => ({
        piece: 'meeting-chair',
        options: { variant: 'lace', roles },
        x: middle + (i - (count - 1) / 2) * pitch,
        z: table.z + side * (table.depth / 2 + chairOut),
        turn: side === 1 ? 180 : 0,
      }),
    ),
  );
  return [
    ...rows,
    {
      piece: 'meeting-chair',
      options: { height: 1.24, variant: 'lace', roles: { ...roles, seat: 'leather-brown' } },
      x: at.to + chairOut + 0.02,
      z: table.z,
      turn: -90,
    },
  ];
}

/** Before every chair but the last, where the telephones are, a pad with paper, with a lidded cup; flowers and microphones along the middle. */
function places(at: { readonly from: number; readonly to: number }): readonly PutPiece[] {
  const count = Math.floor((at.to - at.from - 0.3) / pitch);
  const middle = (at.from + at.to) / 2;
  const put = (piece: string, x: number, z: number, more: Partial<PutPiece> = {}): PutPiece => ({
    piece,
    x,
    z,
    up: table.height,
    on: 'table',
    ...more,
  });
  const places = ([-1, 1] as const).flatMap((side) =>
    Array.from({ length: count - 1 }, (_, i) => middle + (i - (count - 1) / 2) * pitch).flatMap(
      (x): PutPiece[] => {
        const turn = side === 1 ? 0 : 180;
        return [
          put('papers', x, table.z + side * 0.22, { turn }),
          put('cup', x + 0.27, table.z + side * 0.27, {
            options: { variant: 'lid' },
            turn,
          }),
        ];
      },
    ),
  );
  const middles = Array.from(
    { length: count - 1 },
    (_, i) => middle + (i - (count - 2) / 2) * pitch,
  );
  return [
    ...places,
    ...middles.map(
      (x, i): PutPiece =>
        i % 3 === 1
          ? put('vase', x, table.z, {
              options: { variant: 'low', count: 10, height: 0.24, roles: { petal: 'petal-red' } },
            })
          : put('desk-microphone', x, table.z + (i % 2 === 0 ? 0.06 : -0.06), {
              turn: i % 2 === 0 ? 0 : 180,
            }),
    ),
    put('desk-microphone', at.to - 0.32, table.z - 0.2, { turn: 90 }),
    put('papers', at.to - 0.22, table.z, { turn: -90, options: { variant: 'folder' } }),
  ];
}

/** Screens between the windows of the left wall. */
function screens(space: RoomSpace, item: string | undefined): readonly PutPiece[] {
  return wallGaps(space, -1, 0.3, 1.1).map(
    ({ at }, i): PutPiece => ({
      piece: 'wall-screen',
      options: { width: 1.1, roles: { screen: i % 2 === 0 ? 'screen-route' : 'screen-standby' } },
      x: at,
      z: -space.half + onPanel,
      up: 1.08,
      turn: 0,
      ...(item === undefined ? {} : { item }),
    }),
  );
}

/** Wide landscapes in gilt frames between the windows of the right wall. */
function paintings(space: RoomSpace): readonly PutPiece[] {
  return wallGaps(space, 1, 0.3, 1.1).map(
    ({ at, width }, i): PutPiece => ({
      piece: 'picture',
      options: {
        width: Math.min(2.4, width - 0.3),
        height: 0.78,
        roles: { picture: i % 2 === 0 ? 'picture-mountain' : 'picture-landscape', frame: 'gold' },
      },
      x: at,
      z: space.half - onPanel,
      up: 0.98,
      turn: 180,
    }),
  );
}

/** Behind the leader's chair: a screen over a cupboard beside the door, and the large plant in the free corner. */
function tailEnd(space: RoomSpace, tag: Tag): readonly PutPiece[] {
  const wall = endWall(space, 'tail');
  const side = wall.cornerFree(-1) ? -1 : 1;
  // The screen takes the stretch without the plant, or what the plant leaves of the only one.
  const stretch =
    wall.stretches.find(({ z }) => Math.sign(z) !== side) ?? wall.stretches[0] ?? null;
  const z = stretch ? (Math.sign(stretch.z) === side ? stretch.z - side * 0.42 : stretch.z) : 0;
  const wide = Math.min(1, (stretch?.width ?? 0) - 0.16);
  const cupboard: readonly PutPiece[] = [
    {
      piece: 'wall-screen',
      options: { width: wide, roles: { screen: 'screen-standby' } },
      x: wall.x,
      z,
      up: 1.1,
      turn: wall.turn,
      ...tag('monitors'),
    },
    {
      piece: 'cabinet',
      options: {
        width: Math.min(0.8, wide),
        depth: 0.34,
        height: 0.8,
        roles: { wood: 'lacquer-white', top: 'wood-warm' },
      },
      x: wall.x + wall.inwards * 0.18,
      z: Math.max(-space.half + 0.58, Math.min(space.half - 0.58, z)),
      turn: wall.turn,
    },
  ];
  return [
    ...(wide > 0.4 ? cupboard : []),
    {
      piece: 'ficus',
      options: { height: 2, width: 0.84, count: 4, roles: { pot: 'porcelain' } },
      x: wall.x + wall.inwards * 0.5,
      z: side * (space.half - 0.48),
      ...tag('plant'),
    },
  ];
}

/** By the head's door: a sideboard with the tea things, and a painting. */
function headEnd(space: RoomSpace): readonly PutPiece[] {
  const { from, half } = space;
  const z = -half + 0.54;
  return [
    {
      piece: 'cabinet',
      options: {
        width: 0.66,
        depth: 0.36,
        height: 0.85,
        roles: { wood: 'lacquer-white', top: 'wood-warm' },
      },
      x: from + 0.19,
      z,
      turn: 90,
      key: 'tea',
    },
    { piece: 'vase', x: from + 0.19, z: z - 0.2, up: 0.85, on: 'tea' },
    {
      piece: 'cup',
      options: { variant: 'lid' },
      x: from + 0.2,
      z: z + 0.12,
      up: 0.85,
      on: 'tea',
    },
    {
      piece: 'picture',
      options: { width: 0.78, height: 0.56, roles: { picture: 'picture-landscape' } },
      x: from,
      z,
      up: 1.2,
      turn: 90,
    },
    { piece: 'clock', x: from, z: half - 0.47, up: 1.5, turn: 90 },
    {
      piece: 'palm',
      options: { height: 1.5, width: 0.78 },
      x: from + 0.45,
      z: half - 0.45,
    },
  ];
}
