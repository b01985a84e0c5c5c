import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import { coupeFit } from './coupeFit.ts';
import { type CoupeEnd, endsOf } from './endsOf.ts';
import { windowTable } from './windowTable.ts';

/**
 * A guards' compartment: two berths one above the other, closed steel lockers, kit; the first of a car is where one of them
 * keeps watch at screens. Illustrative.
 */
export function guardCompartment(space: RoomSpace): RoomFit {
  const look = serviceLook(space);
  const { middle, depth } = cabinOf(space);
  const { bed, day } = endsOf(space);
  const roles = { seat: look.seat, frame: look.frame, blanket: look.blanket, metal: look.metal };
  const watch = space.id.endsWith('-1');
  const pieces: PutPiece[] = [
    put('berth', bed.from + bed.way * 0.35, middle, {
      turn: bed.turn,
      key: 'berth',
      options: { width: depth - 0.02, depth: 0.7, variant: 'made', roles },
    }),
    put('upper-berth', bed.wall, middle, {
      turn: bed.turn,
      up: 1.5,
      options: { width: depth - 0.02, depth: 0.6, roles },
    }),
    ...(watch ? post(space, day) : kit(space, day)),
  ];
  return coupeFit(space, pieces, {
    // Where one keeps watch, that is what one comes to see.
    main: watch ? ['post', 'safe', 'screens'] : ['berth', 'lockers'],
    bags: 2 + (space.seed % 2),
    exposure: 1.1,
  });
}

/** Screens of cameras over a counter with radios in their charger, a closed safe, vests beside the door. */
function post(space: RoomSpace, day: CoupeEnd): readonly PutPiece[] {
  const { near, far } = cabinOf(space);
  const at = (out: number) => day.from + day.way * out;
  return [
    put('watch-counter', at(0.185), far - 0.95, {
      turn: day.turn,
      key: 'post',
      options: { width: 0.84 },
    }),
    put('gun-safe', at(0.21), far - 0.26, { turn: day.turn, key: 'safe' }),
    put('camera-wall', day.wall, far - 0.7, {
      turn: day.turn,
      up: 1.07,
      key: 'screens',
      options: { width: 1.34, height: 0.84 },
    }),
    put('radio-charger', at(0.17), far - 1.06, {
      turn: day.turn,
      up: 0.86,
      on: 'post',
      options: { count: 6 },
    }),
    put('telephone', at(0.19), far - 0.68, {
      turn: day.turn,
      up: 0.86,
      on: 'post',
      options: { roles: { body: 'black', keys: 'plastic-grey' } },
    }),
    put('hung-vests', day.wall, near + 0.27, { turn: day.turn, up: 1.02, options: { count: 1 } }),
    put('boots', at(0.2), near + 0.26, { turn: day.turn }),
  ];
}

/** A short bench with a kit bag under hooks, a table with radios in their charger. */
function kit(space: RoomSpace, day: CoupeEnd): readonly PutPiece[] {
  const look = serviceLook(space);
  const { near, far, centre } = cabinOf(space);
  const at = (out: number) => day.from + day.way * out;
  const z = space.half - 0.065 - 0.27;
  return [
    put('locker-row', at(0.22), near + 0.43, {
      turn: day.turn,
      key: 'lockers',
      options: { count: 2, roles: { front: 'steel-painted', body: 'laminate-graphite' } },
    }),
    put('berth', at(0.28), far - 0.48, {
      turn: day.turn,
      key: 'bench',
      options: {
        width: 0.94,
        depth: 0.55,
        variant: 'bench',
        roles: { seat: look.seat, frame: look.frame, metal: look.metal },
      },
    }),
    put('coat-hooks', day.wall, far - 0.62, {
      turn: day.turn,
      up: 0.86,
      options: {
        count: 3,
        variant: 'coat',
        roles: { cloth: space.seed % 2 === 0 ? 'bag-black' : 'coat-navy' },
      },
    }),
    put('duffel', at(0.3), far - 0.34, {
      up: 0.46,
      turn: 90,
      on: 'bench',
      options: {
        width: 0.58,
        depth: 0.28,
        height: 0.25,
        roles: { cloth: space.seed % 3 === 0 ? 'bag-green' : 'bag-black' },
      },
    }),
    windowTable(space, 0.5, 0.5),
    put('radio-charger', centre - 0.03, z + 0.12, {
      up: 0.745,
      turn: 180,
      on: 'table',
      options: { count: 3 + (space.seed % 2) },
    }),
    put('tea-glass', centre + 0.14, z - 0.12, { up: 0.745, on: 'table' }),
  ];
}
