import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { screenPicture } from '../screenPicture.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import { coupeFit } from './coupeFit.ts';
import { endsOf } from './endsOf.ts';
import { windowTable } from './windowTable.ts';

const bed = 0.98;
const pictures = ['picture-landscape', 'picture-mountain', 'picture-abstract'] as const;

/** A state compartment: a wide made bed with its head at the window, lamps on both its sides, an armchair, a wardrobe. Illustrative. */
export function luxuryCompartment(space: RoomSpace): RoomFit {
  const look = serviceLook(space);
  const { near, far, middle, depth, centre } = cabinOf(space);
  // The bed is where one looks on coming in.
  const { bed: day, day: bedEnd } = endsOf(space);
  const { seed } = space;
  const number = Number(/\d+$/.exec(space.id)?.[0] ?? 1);
  const table = { top: 0.745, z: space.half - 0.065 - 0.26 };
  const bedX = bedEnd.from + bedEnd.way * (bed / 2 + 0.05);
  const pieces: PutPiece[] = [
    put('double-bed', bedX, middle - 0.015, {
      key: 'bed',
      turn: 180,
      options: {
        width: bed,
        depth: depth - 0.05,
        roles: {
          wood: look.board,
          head: 'leather-ivory',
          cover: seed % 2 === 0 ? 'cover-sand' : 'cloth-teal',
        },
      },
    }),
    put('acoustic-panel', bedEnd.wall, middle, {
      turn: bedEnd.turn,
      up: 0.42,
      options: {
        width: depth - 0.06,
        height: 0.74,
        roles: { cloth: 'leather-ivory', frame: look.board },
      },
    }),
    put('picture', bedEnd.wall, middle + 0.13, {
      turn: bedEnd.turn,
      up: 1.32,
      options: {
        width: 0.8,
        height: 0.46,
        roles: { picture: pictures[seed % 3]!, frame: 'gold' },
      },
    }),
    put('deco-sconce', bedEnd.wall, far - 0.3, { turn: bedEnd.turn, up: 1.3 }),
    put('cabinet', day.from + day.way * 0.2, near + 0.42, {
      turn: day.turn,
      key: 'wardrobe',
      options: {
        width: 0.8,
        depth: 0.38,
        height: 1.95,
        count: 2,
        variant: 'tall',
        roles: { wood: look.board, metal: 'brass' },
      },
    }),
    put('armchair', day.from + day.way * 0.44, far - 0.47, {
      turn: day.turn,
      key: 'chair',
      options: { width: 0.8, roles: { seat: 'leather-cognac', feet: 'brass' } },
    }),
    put('flat-screen', day.wall, far - 0.45, {
      turn: day.turn,
      up: 1.3,
      options: { width: 0.66, height: 0.38, roles: { screen: screenPicture(number) } },
    }),
    windowTable(space, 0.5, 0.48),
    put('table-lamp', centre - 0.1, table.z + 0.08, { up: table.top, on: 'table' }),
    put('vase', centre + 0.13, table.z - 0.06, {
      up: table.top,
      on: 'table',
      options: {
        height: 0.3,
        count: 7,
        roles: { petal: seed % 2 === 0 ? 'petal-red' : 'porcelain' },
      },
    }),
    put('carpet', centre, middle, {
      options: {
        width: 0.8,
        depth: 1.3,
        variant: 'border',
        roles: { field: 'carpet-claret', border: 'carpet-line' },
      },
    }),
    put('folded-blanket', bedX, near + 0.36, {
      up: 0.56,
      on: 'bed',
      options: {
        width: 0.62,
        depth: 0.42,
        roles: { cloth: seed % 2 === 0 ? 'leather-oxblood' : 'blanket-camel' },
      },
    }),
  ];
  return coupeFit(space, pieces, {
    main: ['bed', 'chair', 'table'],
    curtain: 'curtain-bronze',
    deco: true,
    bags: 1 + (seed % 2),
    exposure: 1.1,
  });
}
