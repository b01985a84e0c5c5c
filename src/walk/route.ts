import { clearLine } from '../plan/inside/clearLine.ts';
import { findPath } from '../plan/inside/findPath.ts';
import type { WalkedSpace, WalkWorld } from './walkWorld.ts';

/** A place on the floor: along the ruler and across, m. */
export interface Place {
  readonly x: number;
  readonly z: number;
}

/** A way to walk: straight from place to place, the first being where it starts. */
export interface Route {
  readonly points: readonly Place[];
  /** Which way to look at its end, degrees; null to keep looking along it. */
  readonly look: { readonly yaw: number; readonly pitch: number } | null;
}

type Point = readonly [number, number];

/** Half of a body, less a hair: from where a visitor stands touching something one gets away too. */
const body = 0.2495;

/** How near a grid point must be to begin at it, m. */
const start = 0.5;

/**
 * The way from one place to another round the furniture, through as many cars as lie between, by their doors. What cannot be stood
 * on is taken as the nearest floor to it. Null when there is no way.
 */
export function route(
  world: WalkWorld,
  from: Place,
  to: Place,
  look: Route['look'] = null,
): Route | null {
  const [a, b] = [world.carAt(from.x), world.carAt(to.x)];
  const by = Math.sign(b - a);
  const points: Place[] = [from];
  for (let i = a; ; i += by) {
    const car = world.cars[i];
    if (!car) return null;
    const enter = i === a ? leaving(car, from) : by > 0 ? car.grid.head : car.grid.tail;
    const leave =
      i === b ? world.nearestPoint(car, to.x, to.z) : by > 0 ? car.grid.tail : car.grid.head;
    const path = enter < 0 || leave < 0 ? null : findPath(car.grid, enter, leave);
    if (!path) return null;
    points.push(...path.map(([x, z]) => ({ x: car.x + x, z })));
    if (i === b) {
      if (exact(car, path.at(-1)!, to)) points.push({ x: to.x, z: to.z });
      break;
    }
  }
  return { points: straight(world, points), look };
}

/** The grid point to walk off to: the nearest one that nothing stands before. */
function leaving({ grid, x: at }: WalkedSpace, { x, z }: Place): number {
  const near: { readonly point: number; readonly apart: number }[] = [];
  for (let i = 0; i < grid.reached.length; i++) {
    if (!grid.reached[i]) continue;
    const apart = Math.hypot(grid.x(i) - (x - at), grid.z(i) - z);
    if (apart < start) near.push({ point: i, apart });
  }
  near.sort((a, b) => a.apart - b.apart);
  const clear = near.find(({ point }) =>
    clearLine(grid.solids, [x - at, z], [grid.x(point), grid.z(point)], body),
  );
  return (clear ?? near[0])?.point ?? grid.nearestReached(x - at, z);
}

/** Whether the place itself can be stood on, and gone to from the grid point beside it. */
function exact({ grid, x: at }: WalkedSpace, [x, z]: Point, to: Place): boolean {
  return (
    Math.hypot(to.x - at - x, to.z - z) < start && clearLine(grid.solids, [x, z], [to.x - at, to.z])
  );
}

/** Without corners that are none: at the start, at couplers' faces, at the end. */
function straight(world: WalkWorld, points: readonly Place[]): readonly Place[] {
  const kept: Place[] = [points[0]!];
  for (let i = 1; i + 1 < points.length; i++) {
    if (!between(world, kept.at(-1)!, points[i + 1]!)) kept.push(points[i]!);
  }
  if (points.length > 1) kept.push(points.at(-1)!);
  return kept;
}

/** Whether one can walk straight, all in one car. Longer than a room's width across cars the corners stay: they are doors. */
function between(world: WalkWorld, a: Place, b: Place): boolean {
  const car = world.cars[world.carAt(a.x)];
  if (!car || a.x < car.x || b.x < car.x) return false;
  const end = car.x + car.plan.length;
  if (a.x > end || b.x > end) return false;
  return clearLine(car.grid.solids, [a.x - car.x, a.z], [b.x - car.x, b.z]);
}
