import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyBuffers } from '../../src/build/bodyBuffers.ts';
import { locomotiveDefinition, locomotiveKinds } from '../../src/kit/locomotives/index.ts';
import type { Room } from '../../src/model/train.ts';
import { figures } from '../../src/plan/figures.ts';
import { planTracks } from '../../src/plan/planTracks.ts';
import { planTrain } from '../../src/plan/planTrain.ts';
import { toScene } from '../../src/plan/toScene.ts';
import type { VehiclePlan } from '../../src/plan/types.ts';
import { figure, sampleCar, sampleLocomotive, sampleTrain } from './sampleTrain.ts';

const room = (id: string, length: number): Room => ({
  id,
  kind: 'saloon',
  name: id,
  length,
  evidence: 'assumed',
});
const lengthOf = (kind: string) => locomotiveDefinition(kind).length;

/** Coupler jaws and hoses of neighbours reach into each other by this much, m. */
const jaws = 0.15;

/** Any consist: locomotives at both ends, cars of any length and rooms that may be too long. */
const anyTrain = fc
  .record({
    head: fc.array(fc.constantFrom(...locomotiveKinds), { maxLength: 2 }),
    tail: fc.array(fc.constantFrom(...locomotiveKinds), { maxLength: 2 }),
    cars: fc.array(
      fc.record({
        length: fc.integer({ min: 180, max: 280 }),
        spread: fc.integer({ min: 0, max: 20 }),
        rooms: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    turned: fc.boolean(),
  })
  .map(({ head, tail, cars, turned }) =>
    sampleTrain(
      cars.map(({ length, spread, rooms }, i) =>
        sampleCar(
          i + 1,
          figure(length / 10, (length - spread) / 10, (length + spread) / 10),
          rooms.map((size, k) => room(`room-${k}`, size / 10)),
        ),
      ),
      [
        ...tail.map((kind) => sampleLocomotive(kind, lengthOf(kind), 'tail', !turned)),
        ...head.map((kind) => sampleLocomotive(kind, lengthOf(kind), 'head', turned)),
      ],
    ),
  );

describe('seed 2: any consist', () => {
  const every = (check: (plan: ReturnType<typeof planTrain>) => void) =>
    fc.assert(
      fc.property(anyTrain, (train) => check(planTrain(train))),
      { seed: 2, numRuns: 60 },
    );

  it('stands coupler face to coupler face from 0, locomotives of the head first', () => {
    every(({ vehicles, train, lengthWithLocomotives }) => {
      let x = 0;
      for (const vehicle of vehicles) {
        expect(vehicle.x).toBeCloseTo(x, 9);
        x += vehicle.length;
      }
      expect(x).toBeCloseTo(lengthWithLocomotives.value, 9);
      const kinds = vehicles.map(({ kind }) => (kind === 'car' ? 'c' : 'l')).join('');
      expect(kinds).toMatch(/^l*c+l*$/);
      expect(kinds).toHaveLength(train.cars.length + train.locomotives.length);
      const heads = train.locomotives.filter(({ end }) => end === 'head').length;
      expect(kinds.indexOf('c')).toBe(heads);
    });
  });

  it('loses no car, numbers every vehicle once and carries the range of its length', () => {
    every(({ cars, vehicles, train, length }) => {
      expect(cars.map(({ id }) => id)).toEqual(train.cars.map(({ n }) => `sample/${n}`));
      expect(new Set(vehicles.map(({ id }) => id)).size).toBe(vehicles.length);
      for (const key of ['value', 'low', 'high'] as const) {
        const sum = train.cars.reduce((all, car) => all + car.length[key], 0);
        expect(length[key]).toBeCloseTo(sum, 9);
      }
    });
  });

  it('keeps bodies, bogies and axles inside their own length and on their own side of the couplers', () => {
    every(({ vehicles }) => {
      for (const { bounds, length, bogies } of vehicles) {
        expect(bounds.min[0]).toBeGreaterThan(-jaws);
        expect(bounds.max[0]).toBeLessThan(length + jaws);
        for (const { x, axles, turned } of bogies) {
          for (const axle of axles) {
            const at = x + (turned ? -axle : axle);
            expect(at).toBeGreaterThan(0.5);
            expect(at).toBeLessThan(length - 0.5);
          }
        }
      }
    });
  });

  it('places rooms one after the other inside the body, squeezed when they are too long', () => {
    every(({ cars }) => {
      for (const { rooms, car } of cars) {
        const { length, body } = car.vehicle;
        const head = (length - body.length) / 2 + 0.1;
        rooms.forEach((one, i) => {
          expect(one.from).toBeCloseTo(rooms[i - 1]?.to ?? head, 9);
          expect(one.to).toBeGreaterThan(one.from);
        });
        expect(rooms.at(-1)?.to ?? head).toBeLessThanOrEqual(length - head + 1e-9);
      }
    });
  });

  it('puts every item inside its car, or outside on its own shapes', () => {
    every(({ cars }) => {
      for (const { items, car, length } of cars) {
        expect(items).toHaveLength(car.amenities.length);
        for (const { box } of items) {
          for (const k of [0, 1, 2] as const) expect(box.min[k]).toBeLessThan(box.max[k]);
          expect(box.min[0]).toBeGreaterThanOrEqual(0);
          expect(box.max[0]).toBeLessThanOrEqual(length);
        }
      }
    });
  });

  it('is the same plan for the same train', () => {
    fc.assert(
      fc.property(anyTrain, (train) => {
        expect(planTrain(structuredClone(train))).toEqual(planTrain(train));
      }),
      { seed: 2, numRuns: 10 },
    );
  });
});

describe('a plan', () => {
  const plan = planTrain(
    sampleTrain(
      [
        sampleCar(1, figure(24.5), [room('salon', 6)]),
        sampleCar(2, figure(24.5)),
        sampleCar(3, figure(26)),
      ],
      [
        sampleLocomotive('tep70bs', lengthOf('tep70bs'), 'head', false),
        sampleLocomotive('tep70bs', lengthOf('tep70bs'), 'tail', true),
      ],
    ),
  );

  it('gives equal bodies equal keys and others other ones', () => {
    const [head, one, two, three, tail] = plan.vehicles;
    expect(one?.bodyKey).toBe(two?.bodyKey);
    expect(one?.bodyKey).not.toBe(three?.bodyKey);
    expect(head?.bodyKey).toBe(tail?.bodyKey);
    expect(head?.bodyKey).not.toBe(one?.bodyKey);
  });

  it('foretells the bounds that are then built, within 1 cm', () => {
    for (const vehicle of plan.vehicles) {
      const { box } = bodyBuffers(vehicle, plan.train.livery, 0);
      for (const k of [0, 1, 2] as const) {
        expect(Math.abs(box.min[k] - vehicle.bounds.min[k])).toBeLessThan(0.01);
        expect(Math.abs(box.max[k] - vehicle.bounds.max[k])).toBeLessThan(0.01);
      }
    }
  });

  it('knows an item by its shapes, else by its room, else by the body', () => {
    const items = plan.cars[0]!.items;
    const table = items.find(({ id }) => id === 'sample/1/table')!.box;
    expect(table.max[0] - table.min[0]).toBeCloseTo(6, 9);
    const whole = items.find(({ id }) => id === 'sample/1/whole')!.box;
    expect(whole.max[0] - whole.min[0]).toBeCloseTo(23.6, 9);
  });

  it('puts the first train nearest to the viewer and each next one behind it', () => {
    const tracks = planTracks([plan, plan, plan]);
    expect(tracks.map(({ z }) => z)).toEqual([0, -7, -14]);
  });

  it('turns a turned vehicle about its own middle', () => {
    const [, track] = planTracks([plan, plan]);
    const tail: VehiclePlan = plan.vehicles.at(-1)!;
    const [x, y, z] = toScene(track!, tail, [1, 2, 0.5]);
    expect([x, y, z]).toEqual([tail.x + tail.length - 1, 2, -7.5]);
    const head = plan.vehicles[0]!;
    expect(toScene(track!, head, [1, 2, 0.5])).toEqual([1, 2, -6.5]);
  });

  it('has its figures by key', () => {
    const all = figures(planTracks([plan]));
    expect(all.get('sample.cars')).toEqual({
      value: 3,
      low: 3,
      high: 3,
      unit: null,
    });
    expect(all.get('sample.length')?.value).toBeCloseTo(75, 9);
    expect(all.get('sample.length-with-locomotives')?.value).toBeCloseTo(75 + 43.4, 9);
    expect(all.get('sample.gauge')).toMatchObject({ value: 1.52, unit: 'm' });
  });
});
