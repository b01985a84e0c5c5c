import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import { coupeFit } from './coupeFit.ts';
import { endsOf } from './endsOf.ts';
import { windowTable } from './windowTable.ts';

/** First class for one: a sofa that becomes a bed, an armchair, a wardrobe and a basin, a table to work at. Illustrative. */
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
    put('picture', bed.wall, middle, {
      turn: bed.turn,
      up: 1.32,
      options: {
        width: 0.72,
        height: 0.42,
        roles: {
          picture: seed % 2 === 0 ? 'picture-abstract' : 'picture-landscape',
          frame: 'chrome',
        },
      },
    }),
    put('reading-lamp', bed.wall, far - 0.3, { turn: bed.turn, up: 1.18 }),
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
    windowTable(space, 0.54, 0.5),
    put('tea-glass', centre + 0.19, z - 0.1, { up: 0.745, on: 'table' }),
    ...(seed % 2 === 0
      ? [put('laptop', centre - 0.05, z, { up: 0.745, turn: bed.way * -90 + 180, on: 'table' })]
      : [put('desk-lamp', centre - 0.12, z + 0.1, { up: 0.745, turn: 180, on: 'table' })]),
    ...(seed % 3 === 1
      ? [put('folded-paper', bed.from + bed.way * 0.42, middle - 0.2, { up: 0.462, on: 'sofa' })]
      : []),
  ];
  return coupeFit(space, pieces, {
    main: ['sofa', 'chair', 'table'],
    curtain: 'curtain-cream',
    bags: 1 + (seed % 3),
    exposure: 1.05,
  });
}
