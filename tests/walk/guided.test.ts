import { describe, expect, it } from 'vitest';
import { guide, guided, guidedStop, nextStop, resumed } from '../../src/walk/guided.ts';
import { idleInput } from '../../src/walk/input.ts';
import { isIdle } from '../../src/walk/isIdle.ts';
import { standing } from '../../src/walk/standing.ts';
import { step } from '../../src/walk/step.ts';
import { stopsOf } from '../../src/walk/stopsOf.ts';
import { WalkWorld } from '../../src/walk/walkWorld.ts';
import { sampleInside } from './sampleInside.ts';

const item = (id: string, x: number, z: number) => ({
  id,
  room: 0,
  box: { min: [x, 1.3, z], max: [x + 0.1, 2, z + 0.1] } as const,
  stand: { x: x - 1, z, yaw: 10, pitch: -15 },
});

/** Items listed from the tail; the second car has none. */
const cars = [
  { plan: sampleInside('t/1', [], [item('t/1/b', 8, 0.5), item('t/1/a', 4, -0.5)]), x: 30 },
  { plan: sampleInside('t/2'), x: 50 },
  { plan: sampleInside('t/3', [], [item('t/3/c', 5, 0)]), x: 70 },
];
const world = new WalkWorld(cars);
const lines: Readonly<Record<string, string>> = {
  't/1/a': 'A desk.',
  't/1/b': 'Rows of pink leather sofas, seen in a film of 2018 and again in pictures of 2019.',
};
const lineOf = (id: string) => lines[id] ?? '';
const start = standing(world, { x: 31, z: 0, yaw: 0, pitch: 0 });

describe('the guided walk', () => {
  it('pauses at each item, from the head to the tail, longer where there is more to read', () => {
    let state = start;
    let walk = guided('t/1');
    const looked: string[] = [];
    const seconds = new Map<string, number>();
    for (let i = 0; i < 60 * 300 && walk.phase !== 'done'; i++) {
      const stop = guidedStop(walk, world, lineOf)!;
      const name = stop.itemId ?? stop.carId;
      if (walk.phase === 'looking') {
        if (looked.at(-1) !== name) looked.push(name);
        seconds.set(name, (seconds.get(name) ?? 0) + 1 / 60);
        expect(Math.hypot(state.pose.x - stop.pose.x, state.pose.z - stop.pose.z)).toBeLessThan(
          0.1,
        );
        expect(state.pose.yaw).toBeCloseTo(stop.pose.yaw, 0);
      }
      ({ state, walk } = guide(state, walk, world, lineOf, 1 / 60, true));
    }
    expect(walk.phase).toBe('done');
    expect(looked).toEqual(['t/1/a', 't/1/b', 't/2', 't/3/c']);
    expect(seconds.get('t/1/b')!).toBeGreaterThan(seconds.get('t/1/a')! + 3);
    expect(seconds.get('t/3/c')!).toBeGreaterThan(2);
  });

  it('goes on from wherever the visitor went in a pause', () => {
    let state = start;
    let walk = guided('t/1');
    for (let i = 0; i < 60; i++) {
      ({ state, walk } = guide(state, walk, world, lineOf, 1 / 60, true));
    }
    expect(walk.following).not.toBeNull();
    for (let i = 0; i < 300; i++) state = step(state, { ...idleInput, forward: 1 }, world, 1 / 60);
    walk = resumed(walk);
    for (let i = 0; i < 60 * 30 && walk.phase === 'walking'; i++) {
      ({ state, walk } = guide(state, walk, world, lineOf, 1 / 60, true));
    }
    expect(walk).toMatchObject({ phase: 'looking', carId: 't/1', stop: 0 });
    expect(state.pose.x).toBeCloseTo(33, 1);
  });

  it('waits at the end of what is there, unless that is the end of the train', () => {
    const one = new WalkWorld(cars.slice(0, 1));
    const end = guided('t/1', 1);
    expect(nextStop(end, one, lineOf, 1, false)).toBe(end);
    expect(nextStop(end, one, lineOf, 1, true).phase).toBe('done');
    expect(nextStop(end, world, lineOf, 1, false)).toMatchObject({ carId: 't/2', stop: 0 });
  });

  it('can be gone through in steps, forth and back', () => {
    let walk = guided('t/1');
    const visited = [guidedStop(walk, world, lineOf)?.itemId];
    for (const by of [1, 1, 1, -1, -1] as const) {
      walk = nextStop(walk, world, lineOf, by, true);
      visited.push(guidedStop(walk, world, lineOf)?.itemId);
    }
    expect(visited).toEqual(['t/1/a', 't/1/b', null, 't/3/c', null, 't/1/b']);
    expect(stopsOf(cars[0]!, lineOf).map(({ pose }) => pose.x)).toEqual([33, 37]);
  });

  it('is interrupted by any input but the hurry key alone', () => {
    expect(isIdle({ ...idleInput, hurry: true })).toBe(true);
    expect(isIdle({ ...idleInput, lookYaw: 1 })).toBe(false);
    expect(isIdle({ ...idleInput, strafe: -0.1 })).toBe(false);
  });
});
