import { ceilingLamps } from './ceilingLamps.ts';
import { coves } from './coves.ts';
import { officeCompartment } from './officeCompartment.ts';
import { panelling } from './panelling.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { wallFittings } from './wallFittings.ts';
import { windowCurtains } from './windowCurtains.ts';

const top = 0.765;
/** Middle of what hangs on an end wall beside its door, m from the middle. */
const beside = 0.9;

type Tag = (item: string) => { readonly item?: string };

/**
 * The Moving Fortress’ office: the leader's desk across the tail end with map, flag and screen behind it, a second desk along
 * the left wall, a sofa opposite; one passes on the right. In other cars than the office a small office beside the corridor.
 */
export function officeFortress(space: RoomSpace): RoomFit {
  if (space.carKind !== 'office') return officeCompartment(space);
  const shown = new Set(space.amenities.map(({ id }) => id));
  const tag: Tag = (item) => (shown.has(item) ? { item } : {});
  return {
    finish: {
      floor: 'carpet-blue',
      wall: 'wood-warm',
      ceiling: 'ceiling',
      trim: 'wood-dark',
      door: 'wood-dark',
      bulkhead: 'wood-warm',
    },
    pieces: [
      ...leadersDesk(space, tag),
      ...tailWall(space, tag),
      ...secondDesk(space, tag),
      ...guests(space),
      ...headWall(space, tag),
      ...windowCurtains(
        space,
        {
          variant: 'swag',
          roles: {
            curtain: 'curtain-blue',
            border: 'curtain-gold',
            pelmet: 'wood-dark',
            line: 'gold',
            sheer: 'sheer-ivory',
          },
        },
        () => tag('curtains'),
      ),
      ...panelling(space, { field: 'wood-warm', moulding: 'wood-dark' }),
      ...wallFittings(space, 'wood-dark'),
      ...coves(space, { cornice: 'wood-dark', line: 'gold' }),
      ...ceilingLamps(space, Math.max(2, Math.round((space.to - space.from) / 2.2)), {
        options: { roles: { frame: 'wood-dark' } },
      }),
    ],
    exposure: 1.1,
    white: [0.96, 1.08],
  };
}

function leadersDesk(space: RoomSpace, tag: Tag): readonly PutPiece[] {
  const x = space.to - 2.15;
  const z = -0.42;
  const on = (piece: string, dx: number, dz: number, more: Partial<PutPiece> = {}): PutPiece => ({
    piece,
    x: x + dx,
    z: z + dz,
    up: top,
    turn: 90,
    on: 'desk',
    ...more,
  });
  const item = tag('desk-2025');
  return [
    {
      piece: 'desk',
      options: { width: 1.66, roles: { field: 'leather-moss', metal: 'gold' } },
      x,
      z,
      turn: -90,
      key: 'desk',
      ...item,
    },
    {
      piece: 'desk-chair',
      options: { height: 1.24, roles: { seat: 'leather-brown', frame: 'brass' } },
      x: space.to - 1.3,
      z,
      turn: -90,
    },
    on('laptop', 0.02, 0, { options: { variant: 'gilt' }, ...item }),
    ...[0.34, 0.56].map((dz, i) =>
      on('telephone', 0.08 - 0.04 * i, dz, {
        options: { variant: 'keys', roles: { body: i === 0 ? 'plastic-ivory' : 'plastic-white' } },
        ...item,
      }),
    ),
    on('telephone', -0.22, 0.46, {
      options: { variant: 'direct', roles: { body: 'plastic-red' } },
      ...item,
    }),
    on('cigarettes', 0.26, -0.3, item),
    on('ashtray', 0.12, -0.42),
    on('water-bottle', -0.16, -0.46, { options: { variant: 'glass' }, ...item }),
    on('water-bottle', -0.24, -0.3, item),
    on('papers', 0.24, 0.02, { options: { variant: 'sheets' } }),
    on('papers', -0.2, -0.02, { options: { variant: 'folder' } }),
    on('desk-lamp', -0.1, -0.68),
  ];
}

/** Behind the desk: map at the left of the door, the train's position at its right, emblem over it and the flag. */
function tailWall({ to, half }: RoomSpace, tag: Tag): readonly PutPiece[] {
  const hung = { x: to, turn: -90 };
  return [
    {
      ...hung,
      piece: 'wall-map',
      options: { width: 0.74, height: 0.7, variant: 'lamp' },
      // A light switch hangs between it and the door.
      z: -beside - 0.08,
      up: 1.06,
      ...tag('map'),
    },
    {
      ...hung,
      piece: 'wall-screen',
      options: { width: 0.76, height: 0.46, roles: { screen: 'screen-route' } },
      z: beside - 0.02,
      up: 1.2,
      ...tag('position-screen'),
    },
    { ...hung, piece: 'emblem', options: { height: 0.34 }, z: 0, up: 2.1, ...tag('panelling') },
    { piece: 'flag', x: to - 0.42, z: half - 0.26, turn: -150, ...tag('panelling') },
  ];
}

/** Along the left wall between windows: laptop, monitor, smartphone, ashtray and matches; one sits with the aisle behind. */
function secondDesk(space: RoomSpace, tag: Tag): readonly PutPiece[] {
  const x = space.from + 2.765;
  const z = -space.half + 0.46;
  const item = tag('desk');
  const on = (piece: string, dx: number, dz: number, more: Partial<PutPiece> = {}): PutPiece => ({
    piece,
    x: x + dx,
    z: z + dz,
    up: top,
    turn: 0,
    on: 'second-desk',
    ...item,
    ...more,
  });
  return [
    {
      piece: 'desk',
      options: { variant: 'plain', width: 1.4, depth: 0.6, roles: { wood: 'wood-dark' } },
      x,
      z,
      turn: 180,
      key: 'second-desk',
      ...item,
    },
    {
      piece: 'desk-chair',
      options: { variant: 'low', roles: { seat: 'leather-black' } },
      x: x + 0.22,
      z: z + 0.34,
      turn: 180,
    },
    on('monitor', 0.2, -0.12, { options: { width: 0.5, variant: 'keyboard' } }),
    on('laptop', -0.36, 0),
    on('smartphone', 0.58, 0.14),
    on('ashtray', 0.56, -0.12, { options: { variant: 'matches' } }),
  ];
}

function guests({ from, half }: RoomSpace): readonly PutPiece[] {
  const z = half - 0.56;
  const roles = { seat: 'leather-cream', piping: 'leather-brown', feet: 'wood-black' };
  const middle = from + 4.165;
  return [
    { piece: 'sofa', options: { count: 3, variant: 'lace', roles }, x: middle, z, turn: 180 },
    { piece: 'side-table', x: middle - 1.36, z: z + 0.1, key: 'guests-table' },
    { piece: 'table-lamp', x: middle - 1.36, z: z + 0.1, up: 0.54, on: 'guests-table' },
    {
      piece: 'armchair',
      options: { variant: 'lace', roles },
      x: middle - 2.1,
      z,
      turn: 180,
    },
  ];
}

/** By the head's door: the office equipment on a cupboard, and books. */
function headWall({ from }: RoomSpace, tag: Tag): readonly PutPiece[] {
  const x = from + 0.18;
  return [
    {
      piece: 'cabinet',
      options: {
        variant: 'drawers',
        width: 0.8,
        depth: 0.34,
        count: 1,
        roles: { wood: 'wood-dark' },
      },
      x,
      z: -beside,
      turn: 90,
      key: 'equipment',
      ...tag('equipment'),
    },
    {
      piece: 'printer',
      options: {},
      x: x + 0.035,
      z: -beside - 0.12,
      up: 0.85,
      turn: 90,
      on: 'equipment',
      ...tag('equipment'),
    },
    {
      piece: 'telephone',
      options: { roles: { body: 'plastic-grey' } },
      x,
      z: -beside + 0.27,
      up: 0.85,
      turn: 90,
      on: 'equipment',
      ...tag('equipment'),
    },
    { piece: 'bookcase', options: { width: 0.8, height: 1.82 }, x, z: beside, turn: 90 },
    {
      piece: 'picture',
      options: { width: 0.7, height: 0.42, roles: { picture: 'picture-mountain' } },
      x: from,
      z: -beside,
      up: 1.45,
      turn: 90,
    },
  ];
}
