import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import { coupeFit } from './coupeFit.ts';

/** Where the train's manager works and sleeps: a berth, a desk with screens and papers, a clock. Illustrative. */
export function managerCompartment(space: RoomSpace): RoomFit {
  const look = serviceLook(space);
  const { head, tail, near, far, middle, depth } = cabinOf(space);
  const desk = { z: far - 0.66, deep: 0.58 };
  const pieces: PutPiece[] = [
    put('berth', tail - 0.3, middle, {
      turn: -90,
      key: 'berth',
      options: {
        width: depth - 0.02,
        depth: 0.6,
        roles: { seat: look.seat, frame: look.frame, blanket: look.blanket, metal: look.metal },
      },
    }),
    put('operator-desk', head + desk.deep / 2 + 0.01, desk.z, {
      turn: 90,
      key: 'desk',
      options: { width: 1.2, depth: desk.deep, roles: { top: look.board } },
    }),
    put('stool', head + 0.78, desk.z, {
      on: 'desk',
      options: { roles: { seat: look.seat, frame: 'steel' } },
    }),
    put('wall-cupboard', space.from, desk.z - 0.1, {
      turn: 90,
      up: 1.42,
      options: { width: 1.0, depth: 0.28, roles: { front: look.board, metal: look.metal } },
    }),
    put('papers', head + 0.36, desk.z + 0.42, {
      up: 0.74,
      turn: 90,
      on: 'desk',
      options: { variant: 'folder' },
    }),
    put('coat-hooks', space.from, near + 0.3, {
      turn: 90,
      up: 0.95,
      options: { count: 2, variant: 'coat', roles: { cloth: 'coat-navy' } },
    }),
    put('clock', space.to, near + 0.5, { turn: -90, up: 1.6 }),
    put('wall-fan', space.to, far - 0.3, { turn: -90, up: 1.5 }),
  ];
  return coupeFit(space, pieces, { main: ['desk', 'berth'], bags: 1 });
}
