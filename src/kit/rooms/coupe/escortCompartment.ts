import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { has } from '../service/has.ts';
import { put } from '../service/put.ts';
import { coupeFit } from './coupeFit.ts';
import { teaTable } from './teaTable.ts';
import { twoBerths } from './twoBerths.ts';

const seat = 0.462;

/**
 * Two guards: a locked rack over one berth, helmets and satchels over the other. What a compartment's amenities name stands in
 * it; the rest is illustrative.
 */
export function escortCompartment(space: RoomSpace): RoomFit {
  const { near, far, middle, depth, head, tail } = cabinOf(space);
  const { seed } = space;
  const wet = has(space, /toilet|shower|wash/);
  const screen = has(space, /monitor|video|screen|television/);
  const over = Math.min(1.15, depth - 0.5);
  const pieces: PutPiece[] = [
    ...twoBerths(space, wet),
    put('helmet-shelf', space.to, far - 0.85, { turn: -90, up: 1.12, options: { width: 0.86 } }),
    seed % 2 === 0
      ? put('duffel', tail - 0.34, middle - 0.25, {
          up: seat,
          on: 'lower-tail',
          turn: 90,
          options: { width: 0.56, depth: 0.28, height: 0.24, roles: { cloth: 'bag-green' } },
        })
      : put('folded-paper', tail - 0.36, middle, { up: seat, on: 'lower-tail' }),
  ];
  if (!wet && !screen) {
    pieces.push(
      put('rifle-locker', space.from, far - 0.06 - over / 2, {
        turn: 90,
        up: 1.3,
        options: { width: over, roles: { paint: 'paint-olive' } },
      }),
    );
  }
  if (screen) {
    pieces.push(
      put('flat-screen', space.from, middle, {
        turn: 90,
        up: 1.3,
        options: { width: 0.62, height: 0.38, roles: { screen: 'screen-view' } },
      }),
    );
  }
  if (wet) pieces.push(put('wet-cell', head + 0.425, near + 0.44, { turn: 90 }));
  pieces.push(...teaTable(space, 0.5));
  return coupeFit(space, pieces, {
    main: ['lower-head', 'lower-tail', 'table'],
    hints: [
      [/monitor|video|screen|television/, ['flat-screen']],
      [/toilet|shower|wash/, ['wet-cell']],
    ],
    bags: 2 + (seed % 2),
  });
}
