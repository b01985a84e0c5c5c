import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import { coupeFit } from './coupeFit.ts';
import { endsOf } from './endsOf.ts';

/** A compartment beside a bar: a leather sofa across from a made bed, a lamp on the table between. Illustrative. */
export function clubCompartment(space: RoomSpace): RoomFit {
  const look = serviceLook(space);
  const { far, middle, depth, centre } = cabinOf(space);
  const { bed, day } = endsOf(space);
  const z = space.half - 0.065 - 0.26;
  const pieces: PutPiece[] = [
    put('sofa', day.from + day.way * 0.43, middle, {
      turn: day.turn,
      key: 'sofa',
      options: { count: 2, roles: { seat: look.seat, feet: 'brass' } },
    }),
    put('berth', bed.from + bed.way * 0.37, middle, {
      turn: bed.turn,
      key: 'bed',
      options: {
        width: depth - 0.02,
        depth: 0.74,
        variant: 'made',
        roles: { seat: look.seat, frame: look.frame, blanket: look.blanket, metal: look.metal },
      },
    }),
    ...[bed, day].map((end) =>
      put('deco-sconce', end.wall, far - 0.3, { turn: end.turn, up: 1.2 }),
    ),
    put('picture', day.wall, middle - 0.2, {
      turn: day.turn,
      up: 1.3,
      options: {
        width: 0.7,
        height: 0.46,
        roles: {
          picture: space.seed % 2 === 0 ? 'picture-mountain' : 'picture-landscape',
          frame: 'gold',
        },
      },
    }),
    put('compartment-table', centre, space.half - 0.065, {
      turn: 180,
      key: 'table',
      options: {
        width: 0.5,
        depth: 0.5,
        variant: 'bare',
        roles: { top: 'veneer-burl', metal: look.metal },
      },
    }),
    put('table-lamp', centre, z + 0.12, { up: 0.745, on: 'table' }),
    put('tea-glass', centre - 0.14, z - 0.12, { up: 0.745, on: 'table' }),
    put('tea-glass', centre + 0.15, z - 0.08, {
      up: 0.745,
      on: 'table',
      options: { variant: 'empty' },
    }),
  ];
  return coupeFit(space, pieces, {
    main: ['sofa', 'bed'],
    curtain: 'curtain-claret',
    bags: 1 + (space.seed % 2),
    exposure: 1.15,
  });
}
