import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import { coupeFit } from './coupeFit.ts';
import { endsOf } from './endsOf.ts';
import { windowTable } from './windowTable.ts';

/**
 * First class for one of the company: a sofa that becomes a bed below evening clothes, luggage, an armchair, a wardrobe and a basin, a laptop
 * and coffee at the window. Illustrative.
 */
export function companionCompartment(space: RoomSpace): RoomFit {
  const look = serviceLook(space);
  const { near, far, middle, depth, centre } = cabinOf(space);
  const { bed, day } = endsOf(space);
  const { seed } = space;
  const at = (out: number) => day.from + day.way * out;
  const z = space.half - 0.065 - 0.27;
  const pieces: PutPiece[] = [
    put('berth', bed.from + bed.way * 0.36, middle, {
      turn: bed.turn,
      key: 'sofa',
      options: {
        width: depth - 0.02,
        depth: 0.72,
        roles: { seat: look.seat, frame: look.frame, blanket: look.blanket, metal: look.metal },
      },
    }),
    put('evening-clothes', bed.wall, far - 0.78, {
      turn: bed.turn,
      up: 0.68,
      on: 'sofa',
      options: { roles: { dress: seed % 2 === 0 ? 'dress-emerald' : 'dress-wine' } },
    }),
    put('reading-lamp', bed.wall, far - 0.2, { turn: bed.turn, up: 1.18 }),
    put('wash-basin', at(0.23), near + 0.31, {
      turn: day.turn,
      options: { roles: { front: look.board, top: 'marble-cream' } },
    }),
    put('cabinet', at(0.24), near + 0.88, {
      turn: day.turn,
      key: 'wardrobe',
      options: {
        width: 0.5,
        depth: 0.46,
        height: 1.95,
        count: 1,
        variant: 'tall',
        roles: { wood: look.board, metal: look.metal },
      },
    }),
    put('armchair', at(0.43), far - 0.37, {
      turn: day.turn,
      key: 'chair',
      options: { width: 0.7, roles: { seat: 'leather-cream', feet: 'chrome' } },
    }),
    windowTable(space, 0.6, 0.5),
    put('laptop', centre - bed.way * 0.04, z - 0.02, {
      up: 0.745,
      turn: 180 - bed.way * 20,
      on: 'table',
    }),
    put('cup', centre + bed.way * 0.21, z - 0.12, { up: 0.745, on: 'table' }),
    put('table-lamp', centre + bed.way * 0.2, z + 0.14, { up: 0.745, on: 'table' }),
    // What they came with: one case before the sofa, one on it.
    put('suitcase', bed.from + bed.way * 0.84, middle + 0.16, {
      turn: bed.turn,
      options: { height: 0.5, width: 0.66 },
    }),
    put('folded-paper', bed.from + bed.way * 0.42, middle - 0.2, {
      up: 0.462,
      turn: 30,
      on: 'sofa',
    }),
    put('slippers', day.from + day.way * 0.72, middle - 0.1, { turn: day.turn }),
  ];
  return coupeFit(space, pieces, {
    main: ['sofa', 'chair', 'table'],
    curtain: 'curtain-cream',
    bags: 1 + (seed % 3),
    exposure: 1.05,
  });
}
