import { describe, expect, it } from 'vitest';
import { bodyBuffers } from '../../src/build/bodyBuffers.ts';
import { bogieBuffers } from '../../src/build/bogieBuffers.ts';
import type { Buffers } from '../../src/build/buffers.ts';
import { nearBuffers } from '../../src/build/nearBuffers.ts';
import { bogieDefinition, bogieKinds } from '../../src/kit/bogies/index.ts';
import { nearBody } from '../../src/kit/near/nearBody.ts';
import { nearBogie } from '../../src/kit/near/nearBogie.ts';
import { palette } from '../../src/kit/palette.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';
import { solidity } from './solidity.ts';

const livery = { colours: {}, bands: [], names: {}, facts: [] };
const sound = { notFinite: 0, degenerate: 0, inverted: 0 };

/** No wider, longer or deeper than what it replaces, to the length of a bolt. */
function expectWithin(near: Buffers, far: Buffers, slack: number): void {
  for (const k of [0, 1, 2] as const) {
    expect(near.box.min[k]).toBeGreaterThan(far.box.min[k] - slack);
    expect(near.box.max[k]).toBeLessThan(far.box.max[k] + slack);
  }
}

describe.each(bogieKinds)('bogie %s close by', (kind) => {
  const { axles } = bogieDefinition(kind);

  it('has coils, bolts and brakes, and keeps its size and its triangles', () => {
    const frame = nearBuffers.bogie(kind, 1.52, livery, 1);
    const wheelset = nearBuffers.wheelset(kind, 1.52, livery);
    expect(solidity(frame)).toMatchObject(sound);
    expect(solidity(wheelset)).toMatchObject(sound);
    const most = axles.length === 2 ? 15_000 : 23_000;
    expect(frame.triangles + axles.length * wheelset.triangles).toBeLessThan(most);
    expect(frame.triangles).toBeGreaterThan(1.4 * bogieBuffers(kind, 1.52, livery, 0).triangles);
    expectWithin(frame, bogieBuffers(kind, 1.52, livery, 0), 0.32);
    // Nothing touches the rails.
    expect(frame.box.min[1]).toBeGreaterThan(0.02);
  });

  it('is darker between its wheels than outside them', () => {
    const { position, surface } = nearBuffers.bogie(kind, 1.52, livery, 1);
    const open = (inside: (z: number) => boolean) => {
      let [sum, count] = [0, 0];
      for (let i = 0; i * 3 < position.length; i += 1) {
        if (!inside(Math.abs(position[i * 3 + 2]!))) continue;
        sum += surface[i * 4 + 2]!;
        count += 1;
      }
      return sum / count;
    };
    expect(open((z) => z < 0.5)).toBeLessThan(0.6 * open((z) => z > 1.05));
  });

  it('is painted in roles that the palette knows', () => {
    const roles = new Set(nearBogie(kind, 1.52, -1).map(({ role }) => role));
    expect([...roles].filter((role) => !(role in palette))).toEqual([]);
  });
});

describe.each(shippedPlans.map((plan) => [plan.train.id, plan] as const))('%s', (_, plan) => {
  const cars = plan.vehicles.filter((vehicle) => vehicle.kind === 'car');
  const bodies = [...new Map(cars.map((car) => [car.bodyKey, car])).values()];

  it.each(bodies.map((car) => [car.id, car] as const))('body of %s close by', (_id, car) => {
    const { livery } = plan.train;
    const near = nearBuffers.body(car, livery);
    const base = bodyBuffers(car, livery, 0);
    expect(solidity(near)).toMatchObject(sound);
    expect(near.triangles).toBeGreaterThan(base.triangles);
    expect(near.triangles).toBeLessThan(base.triangles + 9_000);
    expectWithin(near, base, 0.12);
    const roles = new Set(nearBody(car.car.vehicle, livery).map(({ role }) => role));
    expect([...roles].filter((role) => !(role in palette))).toEqual([]);
  });
});
