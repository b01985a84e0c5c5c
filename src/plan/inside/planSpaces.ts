import { panesOf } from '../../kit/coach/glazing.ts';
import { roomKind } from '../../kit/rooms/index.ts';
import type { RoomSpace, RoomWindow, Taste, Way } from '../../kit/rooms/room.ts';
import { seedOf } from '../../kit/seedOf.ts';
import type { Train } from '../../model/train.ts';
import type { CarPlan, RoomPlan } from '../types.ts';

/** Measures of the shell (interior look sheet, Shell), m. */
export const shell = {
  /** Between the body's skin and the inner face of its walls. */
  wall: 0.1525,
  bulkhead: 0.07,
  wallTop: 2.1,
  crown: 2.5,
  corridor: 0.78,
  door: 0.8,
} as const;

/** Panes set back this far behind the skin are bulletproof ones in our data, m. */
const thickFrom = 0.05;

/** What lies between two rooms, at `x` (the middle of the wall). */
export interface Boundary {
  readonly x: number;
  /** `corridor`: nothing stands across the corridor. */
  readonly kind: 'door' | 'corridor' | 'end';
  readonly z: number;
  readonly width: number;
}

export interface Spaces {
  readonly spaces: readonly RoomSpace[];
  /** From the head's end wall to the tail's: one more than there are rooms. */
  readonly boundaries: readonly Boundary[];
}

/** Rooms of a car as plain rectangles with their doors and windows. A car without rooms is one empty room. */
export function planSpaces(plan: CarPlan, train: Train, ends: Ends): Spaces {
  const { vehicle } = plan.car;
  const half = vehicle.body.width / 2 - shell.wall;
  const { floor } = vehicle.body;
  const crown = Math.min(floor + shell.crown, vehicle.body.height - 0.22);
  const wallTop = Math.min(floor + shell.wallTop, crown - 0.2);
  const rooms = fill(plan);
  const nth = train.cars.filter(({ kind, n }) => kind === plan.car.kind && n < plan.car.n).length;
  const ways = rooms.map((room) => wayOf(room.kind, plan.car.kind));
  const boundaries = rooms.map((room, i) => boundary(i, room.from, ways, half, ends.head));
  boundaries.push(endBoundary(rooms.at(-1)!.to, ends.tail));
  const windows = windowsOf(plan, floor);
  const spaces = rooms.map((room, i): RoomSpace => {
    const head = boundaries[i]!;
    const tail = boundaries[i + 1]!;
    const from = room.from + (head.kind === 'end' ? 0 : shell.bulkhead / 2);
    const to = room.to - (tail.kind === 'end' ? 0 : shell.bulkhead / 2);
    return {
      id: room.id,
      kind: room.kind,
      name: room.name,
      carKind: plan.car.kind,
      nth,
      taste: tasteOf(train),
      from,
      to,
      half,
      floor,
      wallTop,
      crown,
      windows: windows.filter(({ at }) => at > from && at <= to),
      sideDoors: sideDoorsOf(plan, from, to),
      head: head.width > 0 ? { z: head.z, width: head.width } : null,
      tail: tail.width > 0 ? { z: tail.z, width: tail.width } : null,
      amenities: plan.car.amenities
        .filter((one) => one.room === room.id)
        .map(({ id, name }) => ({ id, name })),
      seed: seedOf(`${plan.id}/${room.id}`),
    };
  });
  return { spaces, boundaries };
}

/** Which ends have a neighbour that one can pass into. */
export interface Ends {
  readonly head: boolean;
  readonly tail: boolean;
}

export function wayOf(kind: string, carKind: string): Way {
  const { way } = roomKind(kind);
  return typeof way === 'string' ? way : way(carKind);
}

/** The data's rooms; what they leave of the body is an empty room, as is a body without any. */
function fill(plan: CarPlan): readonly RoomPlan[] {
  const { vehicle } = plan.car;
  const endWall = 0.1;
  const from = (vehicle.length - vehicle.body.length) / 2 + endWall;
  const to = vehicle.length - from;
  const last = plan.rooms.at(-1)?.to ?? from;
  if (to - last < 0.3) {
    return plan.rooms.map((room, i) => (i === plan.rooms.length - 1 ? { ...room, to } : room));
  }
  return [...plan.rooms, { id: 'rest-of-car', name: 'Empty', kind: 'empty', from: last, to }];
}

function boundary(
  i: number,
  x: number,
  ways: readonly Way[],
  half: number,
  open: boolean,
): Boundary {
  if (i === 0) return endBoundary(x, open);
  const z = -half + shell.corridor / 2;
  const [before, after] = [ways[i - 1], ways[i]];
  if (before === 'left' && after === 'left') {
    return { x, kind: 'corridor', z, width: shell.corridor };
  }
  if (before === 'left' || after === 'left') return { x, kind: 'door', z, width: 0.68 };
  return { x, kind: 'door', z: 0, width: shell.door };
}

function endBoundary(x: number, open: boolean): Boundary {
  return { x, kind: 'end', z: 0, width: open ? shell.door : 0 };
}

function windowsOf(plan: CarPlan, floor: number): readonly RoomWindow[] {
  return panesOf(plan.car.vehicle.windows).map(
    ({ side, at, width, from, to, corner, frosted, recess }) => ({
      side,
      at,
      width,
      from: Math.max(from, floor + 0.3),
      to,
      corner,
      frosted,
      thick: recess > thickFrom,
    }),
  );
}

function sideDoorsOf(plan: CarPlan, from: number, to: number): RoomSpace['sideDoors'] {
  return plan.car.vehicle.doors
    .filter(({ at }) => at > from - 0.3 && at < to + 0.3)
    .flatMap(({ side, at, width, kind }) =>
      ([1, -1] as const)
        .filter((one) => side === 'both' || (one === 1) === (side === 'right'))
        .map((one) => ({ side: one, at, width, kind })),
    );
}

function tasteOf(train: Train): Taste {
  if (train.subject === 'moving-fortress') return 'fortress';
  return train.subject === 'ghost-train' ? 'ghost' : 'plain';
}
