import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import { coupeFit } from './coupeFit.ts';
import { endsOf } from './endsOf.ts';

/** A compartment made over for two guards: bunks at one wall, lockers and a basin along the other, kit on the bunk. Illustrative. */
export function bunkCompartment(space: RoomSpace): RoomFit {
  const look = serviceLook(space);
  const { near, far, middle, depth, length } = cabinOf(space);
  const { bed, day } = endsOf(space);
  const { seed } = space;
  const roles = { seat: look.seat, frame: look.frame, blanket: look.blanket, metal: look.metal };
  const at = (out: number) => day.from + day.way * out;
  const lockers = 2;
  // Beside the door in the middle.
  const deep = Math.min(0.66, length / 2 - 0.33);
  const pieces: PutPiece[] = [
    put('berth', bed.from + bed.way * (deep / 2), middle, {
      turn: bed.turn,
      key: 'berth',
      options: {
        width: depth - 0.02,
        depth: deep,
        variant: seed % 2 === 0 ? 'made' : 'folded',
        roles,
      },
    }),
    put('upper-berth', bed.wall, middle, {
      turn: bed.turn,
      up: 1.5,
      options: { width: depth - 0.02, depth: deep - 0.04, roles },
    }),
    put('bunk-ladder', bed.from + bed.way * (deep + 0.025), near + 0.3, {
      turn: bed.turn,
      up: 0.06,
      on: 'berth',
      options: { height: 1.6, roles: { metal: look.metal } },
    }),
    put('reading-lamp', bed.wall, far - 0.32, { turn: bed.turn, up: 1.16 }),
    put('locker-row', at(0.22), near + 0.43, {
      turn: day.turn,
      key: 'lockers',
      options: { count: lockers, roles: { front: look.board, body: look.frame } },
    }),
    put('wash-basin', at(0.23), far - 0.34, {
      turn: day.turn,
      options: { roles: { front: look.frame, top: 'laminate-beige' } },
    }),
    put('duffel', bed.from + bed.way * (deep / 2 + 0.03), middle + (seed % 3) * 0.12 - 0.2, {
      up: 0.46,
      turn: 90,
      on: 'berth',
      options: { width: 0.56, depth: 0.27, height: 0.24, roles: { cloth: 'bag-green' } },
    }),
  ];
  // A bag does not lie on a made bed.
  return coupeFit(space, seed % 2 === 0 ? pieces.slice(0, -1) : pieces, {
    main: ['berth', 'lockers'],
    bags: 2,
  });
}
