import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import { coupeFit } from './coupeFit.ts';
import { endsOf } from './endsOf.ts';
import { twoTierBunks } from './twoTierBunks.ts';
import { windowTable } from './windowTable.ts';

/** Numbers of the compartments of the car's medical staff: as its amenity has it, and the next. */
const medical = 5;

/**
 * Guards and medical staff share a car: a made bunk over another at one end; at the other a couch to be treated on below a
 * first-aid cabinet, oxygen, a white coat, and a basin where the doctors sleep, a locker where the guards do. What a
 * compartment's amenities name stands in it; the rest is illustrative.
 */
export function medicCompartment(space: RoomSpace): RoomFit {
  const look = serviceLook(space);
  const { near, far, length, centre } = cabinOf(space);
  const { bed, day } = endsOf(space);
  const doctor = Number(/\d+$/.exec(space.id)?.[0] ?? 1) >= medical;
  const roles = { seat: look.seat, frame: look.frame, blanket: look.blanket, metal: look.metal };
  const deep = Math.min(0.68, length / 2 - 0.33);
  const at = (out: number) => day.from + day.way * out;
  const couch = { width: 0.94, depth: 0.56, z: far - 0.48, seat: 0.46 };
  const pieces: PutPiece[] = [
    ...twoTierBunks(space, bed, { deep, less: 0.06, blanket: look.blanket }),
    put('berth', at(couch.depth / 2), couch.z, {
      turn: day.turn,
      key: 'couch',
      options: {
        width: couch.width,
        depth: couch.depth,
        variant: 'bench',
        roles: { ...roles, seat: 'blanket-green' },
      },
    }),
    put('aid-cabinet', day.wall, far - 0.37, {
      turn: day.turn,
      up: 1.28,
      key: 'cabinet',
      options: { width: 0.66 },
    }),
    put('folded-stretcher', day.wall, couch.z, {
      turn: day.turn,
      up: 0.86,
      options: { width: 0.9 },
    }),
    put('oxygen-bottles', at(0.12), near + 0.78, { turn: day.turn, key: 'oxygen' }),
    put('coat-hooks', day.wall, near + 0.87, {
      turn: day.turn,
      up: 1.08,
      options: { count: 2, variant: 'coat', roles: { cloth: 'linen', metal: 'chrome' } },
    }),
    doctor
      ? put('wash-basin', at(0.23), near + 0.3, {
          turn: day.turn,
          options: { roles: { front: look.frame, top: 'laminate-white' } },
        })
      : put('locker-row', at(0.22), near + 0.24, {
          turn: day.turn,
          key: 'lockers',
          options: { count: 1, roles: { front: look.board, body: look.frame } },
        }),
    windowTable(space, 0.5, 0.5),
    put('first-aid-case', centre - 0.03, space.half - 0.065 - 0.3, {
      up: 0.745,
      on: 'table',
      turn: 180,
    }),
    doctor
      ? put('books', at(0.3), couch.z + 0.2, {
          up: couch.seat,
          on: 'couch',
          options: { count: 2 },
        })
      : put('duffel', at(0.28), couch.z + 0.18, {
          up: couch.seat,
          on: 'couch',
          turn: 90,
          options: { width: 0.44, depth: 0.26, height: 0.22, roles: { cloth: 'bag-green' } },
        }),
  ];
  return coupeFit(space, pieces, {
    main: doctor ? ['couch', 'cabinet', 'oxygen'] : ['berth', 'upper', 'lockers'],
    bags: 2 + (space.seed % 2),
  });
}
