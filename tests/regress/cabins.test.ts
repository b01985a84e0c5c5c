import { expect, test } from 'vitest';
import type { FloorGrid } from '../../src/plan/inside/floorGrid.ts';
import type { InsidePlan } from '../../src/plan/inside/types.ts';
import { follow, stepAlong } from '../../src/walk/follow.ts';
import { type Place, route } from '../../src/walk/route.ts';
import { standing } from '../../src/walk/standing.ts';
import { WalkWorld } from '../../src/walk/walkWorld.ts';
import { insidePlans } from '../plan/insidePlans.ts';

/** Beyond a partition one must come in so far, past the leaf's plane by more than a body, m. */
const inside = 0.55;

/** The middle of each room's floor, and in rooms with partitions the place farthest in behind each. */
function placesOf({ rooms }: InsidePlan, grid: FloorGrid): ReadonlyMap<string, Place | null> {
  const places = new Map<string, Place | null>();
  for (const { id, from, to, fit } of rooms) {
    const middle = grid.nearestReached((from + to) / 2, 0, 9, from, to);
    places.set(id, middle < 0 ? null : { x: grid.x(middle), z: grid.z(middle) });
    (fit.partitions ?? []).forEach((wall, k) => {
      if (!wall.door) return;
      const way = wall.z < 0 ? 1 : -1;
      let best: Place | null = null;
      let deepest = inside;
      grid.reached.forEach((reached, point) => {
        const [x, z] = [grid.x(point), grid.z(point)];
        const deep = way * (z - wall.z);
        if (!reached || x < wall.from || x > wall.to || deep < deepest) return;
        best = { x, z };
        deepest = deep;
      });
      places.set(`${id}, partition ${k}`, best);
    });
  }
  return places;
}

// The attendants' cabins of three cars had a water heater in the way, just behind the door.
test('one can walk into every room of every car through its door, and out again', () => {
  const shut: string[] = [];
  let walked = 0;
  for (const [id, plan] of insidePlans) {
    const world = new WalkWorld([{ plan, x: 0 }]);
    const car = world.cars[0]!;
    const first = car.grid.nearestReached(car.low + 0.1, 0, 9, car.low, car.high);
    const start: Place = { x: car.grid.x(first), z: car.grid.z(first) };
    let state = standing(world, { ...start, yaw: 0, pitch: 0 });
    for (const [name, place] of [...placesOf(plan, car.grid), ['back', start] as const]) {
      const way = place && route(world, state.pose, place);
      if (!place || !way) {
        shut.push(`${id} ${name}: no way`);
        continue;
      }
      let following = follow(way);
      for (let i = 0; following.end === null && i < 2400; i++) {
        ({ state, following } = stepAlong(state, following, world, 1 / 30));
      }
      walked += 1;
      const apart = Math.hypot(state.pose.x - place.x, state.pose.z - place.z);
      if (following.end !== 'arrived' || apart > 0.1) {
        shut.push(`${id} ${name}: ${following.end}, ${apart.toFixed(2)} m off`);
      }
    }
  }
  expect(shut).toEqual([]);
  expect(walked).toBeGreaterThan(500);
}, 60_000);
