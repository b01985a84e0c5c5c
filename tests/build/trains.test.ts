import { describe, expect, it } from 'vitest';
import { bodyBuffers } from '../../src/build/bodyBuffers.ts';
import { distantBuffers } from '../../src/build/distantBuffers.ts';
import { bogieDefinition } from '../../src/kit/bogies/index.ts';
import { planTrain } from '../../src/plan/planTrain.ts';
import type { VehiclePlan } from '../../src/plan/types.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';
import { faultyTriangles } from './faultyTriangles.ts';

const none = { notFinite: 0, degenerate: 0, inverted: 0, outside: 0 };

/** One vehicle for each different body. */
function bodiesOf(vehicles: readonly VehiclePlan[]): readonly VehiclePlan[] {
  return [...new Map(vehicles.map((vehicle) => [vehicle.bodyKey, vehicle])).values()];
}

it('finds the shipped trains', () => {
  expect(shippedPlans.map(({ train }) => train.id)).toEqual([
    'ghost-train',
    'moving-fortress',
    'russian-railways-ordinary',
  ]);
});

describe.each(shippedPlans.map((plan) => [plan.train.id, plan] as const))('%s', (_, plan) => {
  const { livery } = plan.train;
  const bodies = bodiesOf(plan.vehicles);

  it.each(bodies.map((vehicle) => [vehicle.id, vehicle] as const))(
    'body of %s is as large as planned and has no faulty triangle',
    (_id, vehicle) => {
      for (const level of [0, 1, 2] as const) {
        const buffers = bodyBuffers(vehicle, livery, level);
        expect(buffers.triangles).toBeGreaterThan(0);
        expect(faultyTriangles(buffers), `level ${level}`).toEqual(none);
        for (const k of [0, 1, 2] as const) {
          // Close by to the centimetre; further off small parts are left out, but nothing may grow.
          const [low, high] = [vehicle.bounds.min[k] - 0.01, vehicle.bounds.max[k] + 0.01];
          expect(buffers.box.min[k]).toBeGreaterThan(low);
          expect(buffers.box.max[k]).toBeLessThan(high);
          if (level > 0) continue;
          expect(buffers.box.min[k]).toBeLessThan(low + 0.02);
          expect(buffers.box.max[k]).toBeGreaterThan(high - 0.02);
        }
      }
    },
  );

  it('is a handful of boxes at the very end of the track', () => {
    for (const vehicle of bodies) {
      const buffers = distantBuffers(vehicle, livery);
      expect(faultyTriangles(buffers)).toEqual(none);
      expect(buffers.triangles).toBeLessThanOrEqual(96);
    }
  });

  it('has every body above the rails and between its couplers', () => {
    for (const { bounds, length } of bodies) {
      expect(bounds.min[1]).toBeGreaterThan(0.05);
      expect(bounds.max[1]).toBeLessThan(5.5);
      expect(bounds.min[0]).toBeGreaterThan(-0.15);
      expect(bounds.max[0]).toBeLessThan(length + 0.15);
    }
  });

  it('has its bogies under the body and no wheel in another one', () => {
    for (const vehicle of plan.vehicles) {
      const places = vehicle.bogies
        .flatMap(({ kind, x, axles, turned }) =>
          axles.map((axle) => ({
            x: x + (turned ? -axle : axle),
            r: bogieDefinition(kind).wheelRadius,
          })),
        )
        .toSorted((a, b) => a.x - b.x);
      expect(places[0]!.x - places[0]!.r).toBeGreaterThan(0);
      expect(places.at(-1)!.x + places.at(-1)!.r).toBeLessThan(vehicle.length);
      for (let i = 1; i < places.length; i++) {
        expect(places[i]!.x - places[i]!.r).toBeGreaterThan(places[i - 1]!.x + places[i - 1]!.r);
      }
    }
  });
});

describe('43 exteriors', () => {
  const mains = shippedPlans.filter(({ train }) => train.subject !== null);

  it('give the same bytes when they are planned and built again', () => {
    for (const plan of mains) {
      const again = planTrain(structuredClone(plan.train));
      bodiesOf(plan.cars).forEach((vehicle, i) => {
        const one = bodyBuffers(vehicle, plan.train.livery, 1);
        const two = bodyBuffers(bodiesOf(again.cars)[i]!, again.train.livery, 1);
        for (const key of ['position', 'normal', 'colour', 'surface', 'index'] as const) {
          expect(Buffer.from(one[key].buffer).equals(Buffer.from(two[key].buffer))).toBe(true);
        }
      });
    }
  });

  it('are built in a time that is printed, not judged', () => {
    const cars = mains.flatMap((plan) => plan.cars.map((car) => ({ car, plan })));
    expect(cars).toHaveLength(43);
    const start = performance.now();
    let triangles = 0;
    for (const { car, plan } of cars) {
      triangles += bodyBuffers(car, plan.train.livery, 0).triangles;
    }
    const took = performance.now() - start;
    console.warn(`43 exteriors, ${triangles} triangles: ${took.toFixed(0)} ms`);
  });
});
