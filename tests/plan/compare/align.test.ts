import { describe, expect, test } from 'vitest';
import { align } from '../../../src/plan/compare/align.ts';
import { alignModes } from '../../../src/plan/compare/alignModes.ts';
import { purposeColumns } from '../../../src/plan/compare/purposeColumns.ts';
import { shippedPlans } from '../shippedPlans.ts';

const plans = ['moving-fortress', 'ghost-train'].flatMap(
  (id) => shippedPlans.find(({ train }) => train.id === id) ?? [],
);
const [kim, putin] = plans;
if (!kim || !putin) throw new Error('A shipped train is missing');

describe('every way to line up', () => {
  test.each(alignModes)(
    '%s gives each of the 43 cars one place, and no two of a train overlap',
    (mode) => {
      const { places, from, to } = align(plans, mode, false);
      expect(places.size).toBe(43);
      for (const { cars } of plans) {
        const spans = cars
          .map(({ id, length }) => [places.get(id) ?? Number.NaN, length] as const)
          .toSorted(([a], [b]) => a - b);
        spans.forEach(([x, length], i) => {
          expect(x).toBeGreaterThanOrEqual(from);
          expect(x + length).toBeLessThanOrEqual(to + 1e-9);
          expect(x + length).toBeLessThanOrEqual((spans[i + 1]?.[0] ?? to) + 1e-9);
        });
      }
    },
  );
});

test('heads stand at zero, and cars keep the lengths of the data', () => {
  const { places, from, to } = align(plans, 'heads', false);
  expect(places.get('moving-fortress/1')).toBe(0);
  expect(places.get('ghost-train/1')).toBe(0);
  expect([from, to]).toEqual([0, expect.closeTo(22 * 24.537, 6)]);
  for (const plan of plans) {
    const offsets = plan.cars.map(({ id, x }) => (places.get(id) ?? Number.NaN) - x);
    for (const offset of offsets) expect(offset).toBeCloseTo(offsets[0] ?? 0, 9);
  }
});

test('tails end at one place', () => {
  const { places, to } = align(plans, 'tails', true);
  for (const { vehicles, lengthWithLocomotives } of plans) {
    const last = vehicles.at(-1)!;
    expect(places.get(last.id)! + last.length).toBeCloseTo(to, 6);
    expect(places.get(vehicles[0]!.id)! + lengthWithLocomotives.value).toBeCloseTo(to, 6);
  }
});

test('locomotives count only when they are shown', () => {
  expect(align(plans, 'heads', true).places.get('ghost-train/loco-1')).toBe(0);
  expect(align(plans, 'heads', true).places.size).toBe(kim.vehicles.length + putin.vehicles.length);
  expect(align(plans, 'number', true).places.size).toBe(43);
});

test('by number, car n is under car n and the 22nd stands alone', () => {
  const { places } = align(plans, 'number', false);
  for (const { car } of kim.cars) {
    expect(places.get(`ghost-train/${car.n}`)).toBe(places.get(`moving-fortress/${car.n}`));
  }
  expect(places.get('ghost-train/22')).toBeGreaterThan(places.get('moving-fortress/21')!);
});

test('by purpose, counterparts share a column, and the rest stand by their kind', () => {
  const { places } = align(plans, 'purpose', false);
  let pairs = 0;
  for (const { id, car } of putin.cars) {
    if (!car.counterpart) continue;
    pairs += 1;
    expect(places.get(id), id).toBe(places.get(car.counterpart));
  }
  expect(pairs).toBeGreaterThan(10);
  const columns = purposeColumns(plans).map((column) => column.map(({ id }) => id));
  const dining = columns.findIndex((column) => column.includes('moving-fortress/8'));
  expect(columns.slice(dining, dining + 3).flat()).toEqual([
    'moving-fortress/8',
    'ghost-train/8',
    'ghost-train/15',
    'ghost-train/16',
  ]);
});

test('no trains have no extent', () => {
  expect(align([], 'purpose', false)).toEqual({ places: new Map(), from: 0, to: 0 });
});
