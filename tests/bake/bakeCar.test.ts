import { describe, expect, it } from 'vitest';
import { bakeCar } from '../../src/bake/bakeCar.ts';
import { writeLight } from '../../src/bake/writeLight.ts';
import { finishBuild } from '../../src/build/inside/finishBuild.ts';
import { lightKey } from '../../src/build/inside/lightKey.ts';
import { readLight } from '../../src/build/inside/readLight.ts';
import type { InsidePlan } from '../../src/plan/inside/types.ts';
import { nodeLight } from '../build/inside/nodeLight.ts';
import { sameBytes } from '../build/inside/sameBytes.ts';
import { piece, samplePlan } from '../build/inside/samplePlan.ts';

const plan = samplePlan();
/** Few: the sample is simple, and tests should be quick. */
const rays = 96;
const { light, buried } = bakeCar(plan, rays);
const { floor } = plan;

const keyOf = (of: InsidePlan) => finishBuild(lightKey(of));

describe('a baked car', () => {
  it('is brightest under its lamp, on the side that looks up', () => {
    const under = nodeLight(light, 0, [2.5, floor + 1.6, 0], 1);
    const far = nodeLight(light, 0, [12, floor + 1.6, 0], 1);
    expect(under.a0).toBeGreaterThan(4 * far.a0);
    expect(under.up).toBeGreaterThan(0.5 * under.a0);
    expect(far.a0).toBeGreaterThan(0);
  });

  it('gives the light of the lamp’s size and distance', () => {
    // A panel of 1.2 × 0.5 m and radiance 7 (its green: 0.88 of that), 1.35 m overhead: mean over the sphere, and some by bounces.
    const under = nodeLight(light, 0, [2.5, floor + 1.11, 0], 1);
    const direct = (7 * 0.88 * 0.6) / (4 * Math.PI * (1.33 ** 2 + 0.14));
    expect(under.a0).toBeGreaterThan(0.85 * direct);
    expect(under.a0).toBeLessThan(1.8 * direct);
  });

  it('has the sky at its window, from that side', () => {
    const near = nodeLight(light, 0, [9, floor + 1.2, 1], 3);
    expect(near.a0).toBeGreaterThan(0.08);
    expect(near.right).toBeGreaterThan(0.4 * near.a0);
    expect(nodeLight(light, 0, [2.5, floor + 1.2, -1], 3).a0).toBeLessThan(near.a0 / 4);
  });

  it('lets no light through a wall', () => {
    expect(nodeLight(light, 1, [15, floor + 1.2, 0], 1).a0).toBeLessThan(1e-3);
    expect(nodeLight(light, 1, [15, floor + 1.2, 0], 3).a0).toBeLessThan(1e-3);
  });

  it('throws the colour of a thing back', () => {
    const chest = piece('chest', 0, [2.5, floor, 0], 0, [
      { kind: 'box', role: 'wood-warm', detail: 2, at: [0, 0.4, 0], size: [2.4, 0.8, 1.6] },
    ]);
    const beside = bakeCar({ ...plan, placed: [...plan.placed, chest] }, rays).light;
    const place = [2.5, floor + 1.4, 0] as const;
    const warmth = (from: typeof light) =>
      nodeLight(from, 0, place, 0).down / nodeLight(from, 0, place, 2).down;
    expect(warmth(beside)).toBeGreaterThan(warmth(light));
  });

  it('gives nodes in solids their neighbours’ light', () => {
    const block = piece('block', 0, [6, floor, 0.9], 0, [
      { kind: 'box', role: 'black', detail: 2, at: [0, 0.6, 0], size: [1.6, 1.2, 0.9] },
    ]);
    const baked = bakeCar({ ...plan, placed: [...plan.placed, block] }, rays);
    expect(baked.buried).toBeGreaterThan(buried);
    expect(nodeLight(baked.light, 0, [6, floor + 0.6, 0.9], 1).a0).toBeGreaterThan(0.005);
  });

  it('is the same for the same plan', () => {
    expect(sameBytes(bakeCar(samplePlan(), rays).light.volumes, light.volumes)).toBe(true);
  });
});

describe('the file of a bake', () => {
  const key = keyOf(plan);
  const file = writeLight(light, key);

  it('reads back as it was', () => {
    const read = readLight(file, key, light.layout);
    expect(read && sameBytes(read.volumes, light.volumes)).toBe(true);
  });

  it('is refused for another car, another layout, when cut short and when it is no such file', () => {
    expect(readLight(file, keyOf({ ...plan, floor: 1.4 }), light.layout)).toBeNull();
    const fewer = { ...light.layout, cells: light.layout.cells.slice(1) };
    expect(readLight(file, key, fewer)).toBeNull();
    expect(readLight(file.subarray(0, file.length - 1), key, light.layout)).toBeNull();
    expect(readLight(new Uint8Array(0), key, light.layout)).toBeNull();
    expect(readLight(new TextEncoder().encode('<!doctype html>'), key, light.layout)).toBeNull();
  });
});

describe('the key of a car’s light', () => {
  it('changes with a shape, a lamp and a window, and with nothing else', () => {
    const key = keyOf(plan);
    expect(keyOf(samplePlan())).toBe(key);
    expect(key).toMatch(/^[0-9a-f]{16}$/);
    const [first, ...rest] = plan.placed;
    const moved = { ...first!, at: [0.01, 0, 0] as const };
    expect(keyOf({ ...plan, placed: [moved, ...rest] })).not.toBe(key);
    const dark = plan.placed.filter((one) => one.key !== 'lamp');
    expect(keyOf({ ...plan, placed: dark })).not.toBe(key);
    const rooms = plan.rooms.map((room) => ({ ...room, windows: [] }));
    expect(keyOf({ ...plan, rooms })).not.toBe(key);
    const renamed = plan.placed.map((one) => ({ ...one, key: `${one.key}-2`, item: 'sample/1/x' }));
    expect(keyOf({ ...plan, carId: 'sample/2', placed: renamed })).toBe(key);
  });
});
