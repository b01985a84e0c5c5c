import { describe, expect, it } from 'vitest';
import { idleInput } from '../../src/walk/input.ts';
import { standing } from '../../src/walk/standing.ts';
import type { WalkState } from '../../src/walk/state.ts';
import { step } from '../../src/walk/step.ts';
import { WalkWorld } from '../../src/walk/walkWorld.ts';
import { sampleCars } from './sampleInside.ts';

const world = new WalkWorld(sampleCars(2));

/** Walks on until `until`, and says the least speed on the way once it had got going. */
function slowest(state: WalkState, hurry: boolean, until: (state: WalkState) => boolean) {
  let now = state;
  let least = Infinity;
  for (let i = 0; i < 3000 && !until(now); i++) {
    now = step(now, { ...idleInput, forward: 1, hurry }, world, 1 / 60);
    if (i > 60) least = Math.min(least, Math.hypot(now.vx, now.vz));
  }
  return { now, least };
}

describe('doors', () => {
  it.each([false, true])(
    'let a visitor pass at full speed (hurry: %s) and close behind',
    (hurry) => {
      const start = standing(world, { x: 34, z: -1.0, yaw: 0, pitch: 0 });
      const { now, least } = slowest(start, hurry, ({ pose }) => pose.x > 47);
      expect(now.pose.x).toBeGreaterThan(47);
      expect(least).toBeCloseTo(hurry ? 3 : 1.4, 6);
      expect(now.doors['train/1:middle'] ?? 0).toBe(0);
    },
  );

  it('open within half a second to who comes near, and not before', () => {
    const far = standing(world, { x: 42 - 1.35, z: -1.01, yaw: 0, pitch: 0 });
    expect(far.doors).toEqual({});
    let now = far;
    let time = 0;
    while ((now.doors['train/1:middle'] ?? 0) < 1 && time < 5) {
      now = step(now, { ...idleInput, forward: 0.3 }, world, 1 / 120);
      time += 1 / 120;
    }
    expect(now.pose.x).toBeLessThan(42 - 0.3);
    expect(time).toBeLessThan(1.1);
  });

  it('of compartments stay shut for who passes, open for who turns to them', () => {
    const start = standing(world, { x: 43, z: -1.01, yaw: 0, pitch: 0 });
    let now = start;
    const opened = new Set<string>();
    for (let i = 0; i < 300; i++) {
      now = step(now, { ...idleInput, forward: 1 }, world, 1 / 60);
      for (const id of Object.keys(now.doors)) opened.add(id);
    }
    expect([...opened].filter((id) => /:c\d$/.test(id))).toEqual([]);
    const { now: inside } = slowest(
      standing(world, { x: 43.75, z: -1.01, yaw: 90, pitch: 0 }),
      false,
      ({ pose }) => pose.z > 0.5,
    );
    expect(inside.pose.z).toBeGreaterThan(0.5);
  });

  it('at the ends of the train stay shut', () => {
    const { now } = slowest(
      standing(world, { x: 31, z: 0, yaw: 180, pitch: 0 }),
      false,
      ({ pose }) => pose.x < 30.6,
    );
    expect(now.pose.x).toBeGreaterThan(30.8);
    expect(now.doors['train/1:head'] ?? 0).toBe(0);
  });

  it('lead from car to car', () => {
    const start = standing(world, { x: 48.6, z: 0, yaw: 0, pitch: 0 });
    const { now, least } = slowest(start, true, ({ pose }) => pose.x > 53);
    expect(now.pose.x).toBeGreaterThan(53);
    expect(least).toBeCloseTo(3, 6);
  });
});
