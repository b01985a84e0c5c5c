import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import { coupeFit } from './coupeFit.ts';
import { endsOf } from './endsOf.ts';
import { twoTierBunks } from './twoTierBunks.ts';
import { windowTable } from './windowTable.ts';

/**
 * A compartment made over for two guards: made bunks at the wall that one sees on coming in, radios and a mug on the table, a vest
 * over boots; a locker; a basin beside the door. Illustrative.
 */
export function bunkCompartment(space: RoomSpace): RoomFit {
  const look = serviceLook(space);
  const { near, far, length, centre } = cabinOf(space);
  const { bed: day, day: bed } = endsOf(space);
  const { seed } = space;
  const at = (out: number) => day.from + day.way * out;
  const lockers = 1;
  // Beside the door in the middle.
  const deep = Math.min(0.66, length / 2 - 0.33);
  const pieces: PutPiece[] = [
    ...twoTierBunks(space, bed, { deep, less: 0.04, blanket: 'blanket-grey' }),
    put('locker-row', at(0.22), far - 0.26, {
      turn: day.turn,
      key: 'lockers',
      options: { count: lockers, roles: { front: look.board, body: look.frame } },
    }),
    put('wash-basin', at(0.23), near + 0.42, {
      turn: day.turn,
      options: { roles: { front: look.frame, top: 'laminate-beige' } },
    }),
    put('hung-vests', day.wall, near + 1.08, {
      turn: day.turn,
      up: 0.98,
      options: { count: 1, roles: { cloth: 'bag-green' } },
    }),
    put('boots', at(0.18), near + 1.08, { turn: day.turn }),
    windowTable(space, 0.46, 0.42),
    put('radio-charger', centre - 0.04, space.half - 0.2, {
      up: 0.745,
      turn: 180,
      on: 'table',
      options: { count: 3 },
    }),
    put('tea-glass', centre + (seed % 2 === 0 ? 0.12 : -0.1), space.half - 0.38, {
      up: 0.745,
      on: 'table',
    }),
  ];
  return coupeFit(space, pieces, { main: ['berth', 'lockers'], bags: 2 });
}
