import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { screenPicture } from '../screenPicture.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { has } from '../service/has.ts';
import { put } from '../service/put.ts';
import { coupeFit } from './coupeFit.ts';
import { teaTable } from './teaTable.ts';
import { twoBerths } from './twoBerths.ts';
import { windowTable } from './windowTable.ts';

/** Numbers of the compartments of the second guards' car where its medical staff travels: as its amenity has it, and the next. */
const medical = 5;
const seat = 0.462;

/**
 * Two guards: a locked rack over one berth, helmets and satchels over the other; in the car that they share with medical staff
 * a first-aid cabinet in the rack's place, and in the last compartments a stretcher and white coats.
 * What a compartment's amenities name stands in it; the rest is illustrative.
 */
export function escortCompartment(space: RoomSpace): RoomFit {
  const { near, far, middle, depth, head, tail } = cabinOf(space);
  const number = Number(/\d+$/.exec(space.id)?.[0] ?? 1);
  const { seed, nth } = space;
  const wet = has(space, /toilet|shower|wash/);
  const screen = has(space, /monitor|video|screen|television/);
  const doctor = nth > 0 && number >= medical;
  const over = Math.min(1.15, depth - 0.5);
  const pieces: PutPiece[] = [...twoBerths(space, wet, nth > 0 ? 'made' : 'folded')];
  if (doctor) {
    pieces.push(
      put('folded-stretcher', space.to, far - 0.8, { turn: -90, up: 1.3, options: { width: 1.1 } }),
      put('first-aid-case', tail - 0.36, middle - 0.1, { up: seat, on: 'lower-tail', turn: -90 }),
      whiteCoat(space, 'to'),
    );
  } else {
    if (nth === 0 && !wet && !screen) {
      pieces.push(
        put('rifle-locker', space.from, far - 0.06 - over / 2, {
          turn: 90,
          up: 1.3,
          options: { width: over, roles: { paint: 'paint-olive' } },
        }),
      );
    }
    pieces.push(
      put('helmet-shelf', space.to, far - 0.85, { turn: -90, up: 1.12, options: { width: 0.86 } }),
      seed % 2 === 0
        ? put('duffel', tail - 0.34, middle - 0.25, {
            up: seat,
            on: 'lower-tail',
            turn: 90,
            options: { width: 0.56, depth: 0.28, height: 0.24, roles: { cloth: 'bag-green' } },
          })
        : put('folded-paper', tail - 0.36, middle, { up: seat, on: 'lower-tail' }),
    );
  }
  if (nth > 0 && !wet && !screen) {
    pieces.push(put('aid-cabinet', space.from, far - 0.56, { turn: 90, up: 1.3 }));
    if (!doctor) pieces.push(whiteCoat(space, 'from'));
  }
  if (screen) {
    pieces.push(
      put('flat-screen', space.from, middle, {
        turn: 90,
        up: 1.3,
        options: { width: 0.62, height: 0.38, roles: { screen: screenPicture(number) } },
      }),
    );
  }
  if (wet) pieces.push(put('wet-cell', head + 0.425, near + 0.44, { turn: 90 }));
  pieces.push(...(nth > 0 ? dressingTable(space) : teaTable(space, 0.5)));
  return coupeFit(space, pieces, {
    main: ['lower-head', 'lower-tail', 'table'],
    hints: [
      [/monitor|video|screen|television/, ['flat-screen']],
      [/toilet|shower|wash/, ['wet-cell']],
    ],
    bags: 2 + (seed % 2),
  });
}

/** The table of those who share their car with medical staff: a first-aid case at hand. */
function dressingTable(space: RoomSpace): readonly PutPiece[] {
  const { centre } = cabinOf(space);
  const wall = space.half - 0.065;
  return [
    windowTable(space, 0.5, 0.5),
    put('first-aid-case', centre - 0.03, wall - 0.3, { up: 0.745, on: 'table', turn: 180 }),
  ];
}

/** A doctor's coat on its hook beside the door. */
function whiteCoat(space: RoomSpace, end: 'from' | 'to'): PutPiece {
  const { near } = cabinOf(space);
  return put('coat-hooks', space[end], near + 0.42, {
    turn: end === 'from' ? 90 : -90,
    up: 1.06,
    options: { count: 3, variant: 'coat', roles: { cloth: 'linen', metal: 'chrome' } },
  });
}
