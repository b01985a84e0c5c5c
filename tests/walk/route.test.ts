import { describe, expect, it } from 'vitest';
import type { Collider } from '../../src/plan/inside/types.ts';
import { follow, stepAlong } from '../../src/walk/follow.ts';
import { gait } from '../../src/walk/gait.ts';
import { type Place, type Route, route } from '../../src/walk/route.ts';
import { standing } from '../../src/walk/standing.ts';
import { WalkWorld } from '../../src/walk/walkWorld.ts';
import { sampleCars } from './sampleInside.ts';

/** A barrier with its gap on the right, and a table behind it. */
const barrier: Collider = { x: 6, z: -0.5, hx: 0.1, hz: 1.2, yaw: 0, key: 'barrier' };
const table: Collider = { x: 8, z: 0, hx: 0.8, hz: 0.5, yaw: 0.5, key: 'table' };
const world = new WalkWorld(sampleCars(4, [barrier, table]));

function lengthOf({ points }: Route): number {
  return points.slice(1).reduce((sum, { x, z }, i) => {
    const from = points[i]!;
    return sum + Math.hypot(x - from.x, z - from.z);
  }, 0);
}

function go(from: Place, to: Place, look: Route['look'] = null, fps = 60) {
  const way = route(world, from, to, look)!;
  let state = standing(world, { ...from, yaw: 0, pitch: 0 });
  let following = follow(way);
  let closest = Infinity;
  for (let i = 0; i < 200 * fps && following.end === null; i++) {
    ({ state, following } = stepAlong(state, following, world, 1 / fps));
    for (const [d, { id }] of world.doors.entries()) world.open[d] = state.doors[id] ?? 0;
    world.nearest(state.pose.x, state.pose.z);
    closest = Math.min(closest, world.gap);
  }
  return { way, state, following, closest };
}

describe('a route', () => {
  it('leads round furniture, and not much farther than need be', () => {
    const way = route(world, { x: 34, z: -1 }, { x: 40, z: -1 })!;
    expect(way.points.length).toBeGreaterThan(2);
    expect(way.points.at(-1)).toEqual({ x: 40, z: -1 });
    expect(lengthOf(way)).toBeLessThan(8.2);
    expect(route(world, { x: 31.5, z: 0 }, { x: 34, z: 0.5 })!.points.length).toBe(2);
  });

  it('ends beside a thing that cannot be stood on', () => {
    const way = route(world, { x: 34, z: 0 }, { x: 38, z: 0 })!;
    const end = way.points.at(-1)!;
    world.nearest(end.x, end.z);
    expect(world.gap).toBeGreaterThan(gait.radius - 1e-3);
    expect(Math.hypot(end.x - 38, end.z)).toBeLessThan(1);
  });

  it('is walked to its end, round corners, through doors, into a compartment of another car', () => {
    const { state, following, closest } = go(
      { x: 33, z: -1 },
      { x: 76.7, z: 0.6 },
      { yaw: 100, pitch: -20 },
    );
    expect(following.end).toBe('arrived');
    expect(Math.hypot(state.pose.x - 76.7, state.pose.z - 0.6)).toBeLessThan(0.03);
    expect(state.pose.yaw).toBeCloseTo(100, 0);
    expect(state.pose.pitch).toBeCloseTo(-20, 0);
    expect(closest).toBeGreaterThan(gait.radius - 2e-4);
  });

  it('is walked alike at 5 and at 144 frames a second, and back again', () => {
    const [slow, fast] = [5, 144].map((fps) =>
      go({ x: 100, z: 0.5 }, { x: 32, z: 0.9 }, null, fps),
    );
    expect(slow!.following.end).toBe('arrived');
    expect(slow!.state.pose.x).toBeCloseTo(fast!.state.pose.x, 1);
    expect(slow!.state.pose.z).toBeCloseTo(fast!.state.pose.z, 1);
  });

  it('is none where a car cannot be crossed', () => {
    const wall: Collider = { x: 6, z: 0, hx: 0.1, hz: 1.4, yaw: 0, key: 'wall' };
    const walled = new WalkWorld(sampleCars(1, [wall]));
    // The part behind the wall is reached from the tail, the part before it from the head.
    expect(route(walled, { x: 32, z: 0 }, { x: 38, z: 0 })).toBeNull();
  });

  it('gives up when something that it did not know of stands in the way', () => {
    const way = route(world, { x: 42.5, z: -1 }, { x: 47, z: -1 })!;
    const plug: Collider = { x: 14.5, z: -1, hx: 0.3, hz: 0.4, yaw: 0, key: 'plug' };
    const plugged = new WalkWorld(sampleCars(1, [plug]));
    let state = standing(plugged, { x: 42.5, z: -1, yaw: 0, pitch: 0 });
    let following = follow(way);
    for (let i = 0; i < 1200 && following.end === null; i++) {
      ({ state, following } = stepAlong(state, following, plugged, 1 / 60));
    }
    expect(following.end).toBe('blocked');
  });
});
