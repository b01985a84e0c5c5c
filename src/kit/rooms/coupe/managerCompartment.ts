import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import { coupeFit } from './coupeFit.ts';

/** Where the train's manager works and sleeps: a berth, a desk under the graph of trains with its keys, binders and rolls, the uniform on its hook. Illustrative. */
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
      options: { width: 1.3, depth: desk.deep, variant: 'single', roles: { top: look.board } },
    }),
    put('stool', head + 0.78, desk.z, {
      on: 'desk',
      options: { roles: { seat: look.seat, frame: 'steel' } },
    }),
    put('binder-shelf', space.from, desk.z, {
      turn: 90,
      up: 1.6,
      options: { width: 1.28, roles: { board: look.board } },
    }),
    put('train-graph', space.from, desk.z + 0.22, {
      turn: 90,
      up: 1.02,
      options: { width: 0.82, height: 0.52 },
    }),
    put('key-board', space.from, desk.z - 0.45, {
      turn: 90,
      up: 1.04,
      options: { width: 0.36 },
    }),
    put('paper-rolls', head + 0.12, desk.z - 0.38, {
      up: 0.74,
      turn: 90,
      on: 'desk',
      options: { width: 0.48, count: 5 },
    }),
    put('papers', head + 0.4, desk.z - 0.44, {
      up: 0.74,
      turn: 90,
      on: 'desk',
      options: { variant: 'sheets' },
    }),
    put('papers', head + 0.38, desk.z - 0.16, {
      up: 0.74,
      turn: 90,
      on: 'desk',
      options: { variant: 'folder' },
    }),
    put('hung-uniform', space.from, near + 0.3, { turn: 90, up: 0.74 }),
    put('clock', space.to, near + 0.5, { turn: -90, up: 1.6 }),
    put('wall-fan', space.to, far - 0.3, { turn: -90, up: 1.5 }),
  ];
  return coupeFit(space, pieces, { main: ['desk'], bags: 1 });
}
