import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import { coupeFit } from './coupeFit.ts';
import { windowTable } from './windowTable.ts';

/**
 * Where two attendants live on the way: made beds one over the other with their ladder, and opposite the linen in their care, on
 * boards and in bags, beside a uniform on its hook; a laid tea table, a mat, slippers. Illustrative.
 */
export function staffCompartment(space: RoomSpace): RoomFit {
  const look = serviceLook(space);
  const { head, tail, near, far, middle, depth, centre, length } = cabinOf(space);
  const { seed } = space;
  const deep = Math.min(0.6, (length - 0.66) / 2);
  const gap = length - 2 * deep;
  const table = { width: Math.min(0.6, gap - 0.02), wall: space.half - 0.065, top: 0.745 };
  const roles = { seat: look.seat, frame: look.frame, metal: look.metal };
  const cup = table.top + 0.006;
  const pieces: PutPiece[] = [
    put('berth', head + deep / 2, middle, {
      turn: 90,
      key: 'lower-head',
      options: {
        width: depth - 0.02,
        depth: deep,
        variant: 'bench',
        roles,
      },
    }),
    // The head side is for the linen: sheets, blankets and towels on boards, full bags on the bench below.
    put('linen-shelf', space.from, far - 0.6, {
      turn: 90,
      up: 1.28,
      options: { width: 0.96, roles: { board: look.board } },
    }),
    put('hung-uniform', space.from, near + 0.42, { turn: 90, up: 0.9 }),
    ...[0.32, 0.78].map((in_, i) =>
      put('linen-bag', head + deep / 2 + 0.02, far - in_, {
        up: 0.462,
        on: 'lower-head',
        options: {
          width: 0.4,
          height: 0.5 - 0.05 * i,
          roles: { cord: i === 0 ? 'blanket-scarlet' : 'blanket-blue' },
        },
      }),
    ),
    put('berth', tail - deep / 2, middle, {
      turn: -90,
      key: 'lower-tail',
      options: {
        width: depth - 0.02,
        depth: deep,
        variant: 'made',
        roles: { ...roles, blanket: 'blanket-plaid' },
      },
    }),
    put('upper-berth', space.to, middle, {
      turn: -90,
      up: 1.5,
      key: 'upper-tail',
      options: {
        width: depth - 0.08,
        depth: deep - 0.04,
        variant: 'made',
        roles: { ...roles, blanket: 'blanket-scarlet' },
      },
    }),
    put('reading-lamp', space.to, far - 0.3, { turn: -90, up: 1.12 }),
    windowTable(space, table.width, 0.52),
    put('table-cloth', centre, table.wall - 0.26, {
      up: table.top,
      turn: 180,
      on: 'table',
      options: { width: table.width, depth: 0.52 },
    }),
    put('vase', centre - 0.1, table.wall - 0.14, {
      up: cup,
      on: 'table',
      options: { height: 0.26, count: 6, roles: { petal: seed % 2 ? 'petal-pink' : 'petal-red' } },
    }),
    put('thermos', centre + 0.14, table.wall - 0.15, {
      up: cup,
      on: 'table',
      options: { roles: { body: 'enamel-red' } },
    }),
    ...[-0.12, 0.12].map((dx) =>
      put('tea-glass', centre + dx, table.wall - 0.38, { up: cup, on: 'table' }),
    ),
    put('carpet', centre, near + 0.62, {
      options: {
        width: Math.max(0.4, gap - 0.08),
        depth: 1.1,
        variant: 'border',
        roles: { field: 'runner-red', border: 'carpet-line' },
      },
    }),
    put('bunk-ladder', tail - deep - 0.025, far - 0.72, {
      turn: -90,
      up: 0.06,
      on: 'lower-tail',
      options: { height: 1.6, roles: { metal: look.metal } },
    }),
    put('slippers', tail - deep - 0.14, near + 0.6, { turn: 90 }),
  ];
  return coupeFit(space, pieces, {
    main: ['lower-head', 'lower-tail', 'table'],
    curtain: 'curtain-sage',
    bags: 2 + (seed % 2),
  });
}
