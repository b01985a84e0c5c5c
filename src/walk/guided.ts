import { type Following, follow, stepAlong } from './follow.ts';
import { route } from './route.ts';
import type { WalkState } from './state.ts';
import { type Stop, stopsOf } from './stopsOf.ts';
import type { WalkWorld } from './walkWorld.ts';

/** An easy pace, m/s: slower than a visitor who knows where to go (1.4). */
const pace = 1.15;

/** A guided walk under way: from stop to stop of a car, then to the next car. */
export interface Guided {
  readonly carId: string;
  /** Which of the car's stops comes next, or is looked at now. */
  readonly stop: number;
  readonly phase: 'walking' | 'looking' | 'done';
  /** Seconds left to look. */
  readonly left: number;
  /** Null before its route is known: after a start, a pause, or when cars come and go. */
  readonly following: Following | null;
}

/** A guided walk that begins in this car, at its stop of this number. */
export function guided(carId: string, stop = 0): Guided {
  return { carId, stop, phase: 'walking', left: 0, following: null };
}

/** The stop that a guided walk leads to or looks at; null when its car is not there or it is done. */
export function guidedStop(
  walk: Guided,
  world: WalkWorld,
  lineOf: (id: string) => string,
): Stop | null {
  const car = world.cars.find(({ plan }) => plan.carId === walk.carId);
  if (!car || walk.phase === 'done') return null;
  return stopsOf(car, lineOf)[walk.stop] ?? null;
}

/**
 * Leads a visitor on for `dt` seconds. It is for the caller to stop calling it when the visitor does something (a pause), and to
 * go on from `resumed`. It waits where the next car is not there yet, and is done behind the last stop of a train whose end the
 * world's end is (`last`).
 */
export function guide(
  state: WalkState,
  walk: Guided,
  world: WalkWorld,
  lineOf: (id: string) => string,
  dt: number,
  last: boolean,
): { readonly state: WalkState; readonly walk: Guided } {
  const stop = guidedStop(walk, world, lineOf);
  if (!stop) return { state: rest(state, world, dt), walk };
  if (walk.phase === 'looking') {
    const left = walk.left - dt;
    const next = left > 0 ? { ...walk, left } : nextStop(walk, world, lineOf, 1, last);
    return { state: rest(state, world, dt), walk: next };
  }
  const { pose } = stop;
  const way = walk.following?.route ?? route(world, state.pose, pose, pose);
  // No way there: the visitor is shown the next thing instead.
  if (!way) return { state, walk: nextStop(walk, world, lineOf, 1, last) };
  const moved = stepAlong(state, walk.following ?? follow(way), world, dt, pace);
  const { end } = moved.following;
  if (end === null) return { state: moved.state, walk: { ...walk, following: moved.following } };
  const looking: Guided = { ...walk, phase: 'looking', left: stop.seconds, following: null };
  return { state: moved.state, walk: looking };
}

/** The same walk with its way to be found anew, from wherever the visitor has gone meanwhile. */
export function resumed(walk: Guided): Guided {
  return walk.phase === 'done' ? walk : { ...walk, phase: 'walking', left: 0, following: null };
}

/**
 * The walk at its next stop (`by` 1) or the one before (−1): for who steps through it. At the last stop of the last car it is done;
 * where the next car is not there it stays.
 */
export function nextStop(
  walk: Guided,
  world: WalkWorld,
  lineOf: (id: string) => string,
  by: 1 | -1,
  last: boolean,
): Guided {
  const at = world.cars.findIndex(({ plan }) => plan.carId === walk.carId);
  const car = world.cars[at];
  if (!car) return walk;
  const within = walk.stop + by;
  if (within >= 0 && within < stopsOf(car, lineOf).length) return guided(walk.carId, within);
  const other = world.cars[at + by];
  if (other) {
    return guided(other.plan.carId, by > 0 ? 0 : stopsOf(other, lineOf).length - 1);
  }
  return by > 0 && last ? { ...walk, phase: 'done', left: 0, following: null } : walk;
}

/** Stands still where the visitor is; doors go on. */
function rest(state: WalkState, world: WalkWorld, dt: number): WalkState {
  const here = { x: state.pose.x, z: state.pose.z };
  const still = { ...follow({ points: [here], look: null }), end: 'arrived' as const };
  return stepAlong(state, still, world, dt).state;
}
