import { describe, expect, it } from 'vitest';
import { gait } from '../../src/walk/gait.ts';
import { idleInput, type WalkInput } from '../../src/walk/input.ts';
import { isResting } from '../../src/walk/isResting.ts';
import { standing } from '../../src/walk/standing.ts';
import type { WalkState } from '../../src/walk/state.ts';
import { step } from '../../src/walk/step.ts';
import { WalkWorld } from '../../src/walk/walkWorld.ts';
import { seeded } from '../model/mutate.ts';
import { sampleCars } from './sampleInside.ts';

const table = { x: 6, z: 0.2, hx: 1, hz: 0.4, yaw: 0.3, key: 'table' };
const world = new WalkWorld(sampleCars(3, [table]));
const forward: WalkInput = { ...idleInput, forward: 1 };
const at = (x: number, z: number, yaw: number) => standing(world, { x, z, yaw, pitch: 0 });

function walk(state: WalkState, input: WalkInput, seconds: number, fps = 60): WalkState {
  let now = state;
  for (let i = 0; i < Math.round(seconds * fps); i++) now = step(now, input, world, 1 / fps);
  return now;
}

function gapOf({ pose, doors }: WalkState): number {
  for (const [d, { id }] of world.doors.entries()) world.open[d] = doors[id] ?? 0;
  world.nearest(pose.x, pose.z);
  return world.gap;
}

describe('a visitor who walks', () => {
  it('goes 1.4 m/s, 3 m/s in a hurry, and starts and stops softly', () => {
    const start = at(32, -0.9, 0);
    const going = walk(start, forward, 1);
    expect(Math.hypot(going.vx, going.vz)).toBeCloseTo(1.4, 6);
    expect(going.pose.x - start.pose.x).toBeGreaterThan(1);
    expect(going.pose.x - start.pose.x).toBeLessThan(1.3);
    expect(Math.hypot(walk(start, { ...forward, hurry: true }, 1).vx)).toBeCloseTo(3, 6);
    const first = step(start, forward, world, gait.substep);
    expect(first.vx).toBeLessThan(0.1);
    const stopped = walk(going, idleInput, 0.5);
    expect(stopped.vx).toBe(0);
    expect(stopped.pose.x - going.pose.x).toBeGreaterThan(0.05);
    expect(isResting(walk(stopped, idleInput, 1))).toBe(true);
    expect(isResting(going)).toBe(false);
  });

  it('looks to the tail at 0°, to +z at 90°, and goes where it looks', () => {
    expect(walk(at(34, 0, 0), forward, 0.5).pose.x).toBeGreaterThan(34.2);
    expect(walk(at(32, 0, 90), forward, 0.5).pose.z).toBeGreaterThan(0.2);
    expect(walk(at(32, 0, 0), { ...idleInput, strafe: 1 }, 0.5).pose.z).toBeGreaterThan(0.2);
    expect(walk(at(32, 0, 0), { ...idleInput, turn: 1 }, 0.5).pose.yaw).toBeCloseTo(55, 6);
    const looked = step(at(32, 0, 170), { ...idleInput, lookYaw: 20, lookPitch: 200 }, world, 0.01);
    expect(looked.pose).toMatchObject({ yaw: -170, pitch: 80 });
  });

  it('comes to the same place at 5 and at 144 frames a second', () => {
    const next = seeded(3);
    const inputs = Array.from(
      { length: 60 },
      (): WalkInput => ({
        ...idleInput,
        forward: next() * 2 - 0.5,
        strafe: next() - 0.5,
        turn: next() * 2 - 1,
        hurry: next() > 0.5,
      }),
    );
    const run = (fps: number) =>
      inputs.reduce((state, input) => walk(state, input, 1, fps), at(33, 0, 10));
    const slow = run(5);
    const fast = run(144);
    expect(fast.pose).toEqual(slow.pose);
    expect(fast.doors).toEqual(slow.doors);
    expect(fast.vx).toBe(slow.vx);
  });

  it('slides along a wall instead of sticking to it', () => {
    const slid = walk(at(32, -1, -60), forward, 2);
    expect(slid.pose.z).toBeCloseTo(-1.15, 3);
    expect(slid.pose.x).toBeGreaterThan(33);
  });

  it('slides round a turned table', () => {
    const passed = walk(at(34, 0.1, 0), forward, 6);
    expect(passed.pose.x).toBeGreaterThan(37.2);
  });

  it('is put on the nearest free floor when it begins in a solid or nowhere', () => {
    for (const [x, z] of [
      [36, 0.2],
      [38, 1.39],
      [42, 0],
      [10, 0],
      [500, 3],
    ] as const) {
      expect(gapOf(at(x, z, 0))).toBeGreaterThan(gait.radius - 1e-3);
    }
  });

  it('keeps a linked pose to the centimetre where one can stand', () => {
    expect(at(33.237, -1.15, 12.3).pose).toMatchObject({ x: 33.237, z: -1.15, yaw: 12.3 });
  });
});

describe('seed 1: 20,000 random inputs', () => {
  it('never lead out of the hull or into a solid, nor stand still against the visitor’s will', () => {
    const next = seeded(1);
    let state = at(33, 0, 0);
    let closest = Infinity;
    const seen = new Set<string>();
    const stood: string[] = [];
    let input = idleInput;
    for (let i = 0; i < 20_000; i++) {
      if (i % 12 === 0) {
        input = {
          forward: Math.round(next() * 3 - 1),
          strafe: Math.round(next() * 2 - 1),
          turn: Math.round(next() * 2 - 1),
          tilt: 0,
          lookYaw: next() > 0.9 ? next() * 360 : 0,
          lookPitch: 0,
          hurry: next() > 0.7,
        };
      }
      const before = state;
      state = step(state, input, world, 1 / 30);
      input = { ...input, lookYaw: 0 };
      const gap = gapOf(state);
      closest = Math.min(closest, gap);
      const car = world.cars[world.carAt(state.pose.x)]!;
      seen.add(car.plan.carId);
      const { x, z, yaw } = state.pose;
      const [vx, vz] = wish(input, yaw);
      const moved = Math.hypot(x - before.pose.x, z - before.pose.z);
      if ((vx !== 0 || vz !== 0) && moved < 1e-4 && input.turn === 0) {
        // Then something stands right there in the way.
        world.nearest(x + vx * 0.03, z + vz * 0.03);
        if (world.gap > gait.radius) stood.push(`${i}: ${x} ${z} ${yaw}`);
      }
    }
    expect(closest).toBeGreaterThan(gait.radius - 2e-4);
    expect(stood).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
  });
});

/** Unit direction over the floor that an input asks for. */
function wish({ forward, strafe }: WalkInput, yaw: number): readonly [number, number] {
  const angle = (yaw * Math.PI) / 180;
  const size = Math.hypot(forward, strafe) || 1;
  return [
    (Math.cos(angle) * forward - Math.sin(angle) * strafe) / size,
    (Math.sin(angle) * forward + Math.cos(angle) * strafe) / size,
  ];
}
