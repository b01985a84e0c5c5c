import { describe, expect, it } from 'vitest';
import { idleInput } from '../../src/walk/input.ts';
import { isIdle } from '../../src/walk/isIdle.ts';
import { stopsOf } from '../../src/walk/stopsOf.ts';
import { sampleInside } from './sampleInside.ts';

const item = (id: string, x: number, z: number) => ({
  id,
  room: 0,
  box: { min: [x, 1.3, z], max: [x + 0.1, 2, z + 0.1] } as const,
  stand: { x: x - 1, z, yaw: 10, pitch: -15 },
});

/** Items listed from the tail. */
const car = {
  plan: sampleInside('t/1', [], [item('t/1/b', 8, 0.5), item('t/1/a', 4, -0.5)]),
  x: 30,
};

describe('the stops of a guided walk', () => {
  it('are the items of a car from its head to its tail, on the ruler', () => {
    const stops = stopsOf(car, () => '');
    expect(stops.map(({ itemId }) => itemId)).toEqual(['t/1/a', 't/1/b']);
    expect(stops[0]!.pose).toEqual({ x: 33, z: -0.5, yaw: 10, pitch: -15 });
  });

  it('last longer where there is more to read, but not for ever', () => {
    const lines: Readonly<Record<string, string>> = {
      't/1/a': 'A desk.',
      't/1/b': 'Rows of pink leather sofas, seen in a film of 2018 and again in pictures of 2019.',
    };
    const [short, long] = stopsOf(car, (id) => lines[id] ?? '').map(({ seconds }) => seconds);
    expect(short).toBeGreaterThan(2);
    expect(long).toBeGreaterThan(short! + 3);
    expect(stopsOf(car, () => 'word '.repeat(500))[0]!.seconds).toBeLessThan(20);
  });

  it('are one in a car that has nothing to point at', () => {
    const [stop, ...more] = stopsOf({ plan: sampleInside('t/2'), x: 50 }, (id) => id);
    expect(more).toEqual([]);
    expect(stop).toMatchObject({ carId: 't/2', itemId: null, pose: { x: 60 } });
  });

  it('are left by any input but the hurry key alone', () => {
    expect(isIdle({ ...idleInput, hurry: true })).toBe(true);
    expect(isIdle({ ...idleInput, lookYaw: 1 })).toBe(false);
    expect(isIdle({ ...idleInput, strafe: -0.1 })).toBe(false);
  });
});
