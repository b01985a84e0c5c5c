import { itemBoxes } from '../plan/inside/itemBoxes.ts';
import type { InsidePlan, InsideRoom } from '../plan/inside/types.ts';

type Box = ReturnType<typeof itemBoxes>[number]['box'];
type Point = readonly [number, number, number];

/** A car's inside, its head coupler face at `x` on the train's ruler. */
interface Car {
  readonly plan: InsidePlan;
  readonly x: number;
}

/** What a click inside a train means: a thing, or a place on the floor to go to; ruler metres. */
export type PickedInside =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'floor'; readonly x: number; readonly z: number };

/** An opening without a door: the passage between two cars, or a corridor across a boundary, is this high, m. */
const doorHeight = 2.05;

/**
 * What a ray from an eye inside meets first: a piece that shows an item, or the floor; null for walls and ceilings. `cars` are
 * neighbours in order from the head. Walls between rooms let it through where they have a doorway; other furniture is looked
 * past.
 */
export function pickInside(
  cars: readonly Car[],
  origin: Point,
  direction: Point,
): PickedInside | null {
  let picked: PickedInside | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { plan, x } of cars) {
    for (const item of itemBoxes(plan)) {
      const distance = enter(item.box, x, origin, direction);
      if (distance >= nearest || !isOpen(cars, origin, at(origin, direction, distance))) continue;
      nearest = distance;
      picked = { kind: 'item', id: item.id };
    }
  }
  const floor = onFloor(cars, origin, direction);
  return floor && floor.distance < nearest ? floor.picked : picked;
}

function onFloor(cars: readonly Car[], origin: Point, direction: Point) {
  const floor = cars[0]?.plan.floor ?? 0;
  if (direction[1] >= 0) return null;
  const distance = (floor - origin[1]) / direction[1];
  const [x, , z] = at(origin, direction, distance);
  const car = cars.find((one) => x >= one.x && x < one.x + one.plan.length);
  if (!car || Math.abs(z) > car.plan.half || distance < 0) return null;
  if (!isOpen(cars, origin, [x, floor, z])) return null;
  const picked: PickedInside = { kind: 'floor', x, z };
  return { distance, picked };
}

/** Whether every wall across the car between two points has a doorway where the line between them passes. */
function isOpen(cars: readonly Car[], from: Point, to: Point): boolean {
  for (const { plan, x } of cars) {
    for (const room of plan.rooms) {
      if (!passes(room, x + room.from, room.head, from, to)) return false;
      if (!passes(room, x + room.to, room.tail, from, to)) return false;
      if (!passesPartitions(room, x, from, to)) return false;
    }
  }
  return true;
}

function passes(
  { floor }: InsideRoom,
  wall: number,
  door: InsideRoom['head'],
  from: Point,
  to: Point,
): boolean {
  if (from[0] < wall === to[0] < wall) return true;
  const [, y, z] = between(from, to, (wall - from[0]) / (to[0] - from[0]));
  return door !== null && Math.abs(z - door.z) <= door.width / 2 && y <= floor + doorHeight;
}

function passesPartitions(room: InsideRoom, x: number, from: Point, to: Point): boolean {
  return (room.fit.partitions ?? []).every((wall) => {
    if (from[2] < wall.z === to[2] < wall.z) return true;
    const [cross, y] = between(from, to, (wall.z - from[2]) / (to[2] - from[2]));
    if (cross < x + wall.from || cross > x + wall.to) return true;
    if (wall.height !== undefined && y > room.floor + wall.height) return true;
    const door = wall.door;
    return door !== null && Math.abs(cross - x - door.at) <= door.width / 2;
  });
}

/** Distance at which the ray enters a box, car-local with its car at `x` (slab method), Infinity when it misses. */
function enter(box: Box, x: number, origin: Point, direction: Point): number {
  let near = 0;
  let far = Number.POSITIVE_INFINITY;
  for (const axis of [0, 1, 2] as const) {
    const shift = axis === 0 ? x : 0;
    const inverse = 1 / direction[axis];
    const a = (box.min[axis] + shift - origin[axis]) * inverse;
    const b = (box.max[axis] + shift - origin[axis]) * inverse;
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near <= far ? near : Number.POSITIVE_INFINITY;
}

function at([x, y, z]: Point, [dx, dy, dz]: Point, distance: number): Point {
  return [x + dx * distance, y + dy * distance, z + dz * distance];
}

function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}
