import { describe, expect, test } from 'vitest';
import { carSection } from '../../../src/plan/compare/carSection.ts';
import { likelyPair } from '../../../src/plan/compare/likelyPair.ts';
import { shippedPlans } from '../shippedPlans.ts';

const cars = shippedPlans.flatMap((plan) => plan.cars.map((car) => ({ plan, car })));

describe('the section through a car', () => {
  test('is as wide and as high as the body, of every car', () => {
    for (const { plan, car } of cars) {
      const { body } = car.car.vehicle;
      const { outline } = carSection(car.car.vehicle, plan.gauge);
      const z = outline.map(([across]) => across);
      const y = outline.map(([, up]) => up);
      expect(Math.max(...z) - Math.min(...z), car.id).toBeCloseTo(body.width, 2);
      expect(Math.max(...y), car.id).toBeCloseTo(body.height, 2);
      expect(Math.min(...y), car.id).toBeCloseTo(body.sill, 2);
    }
  });

  test('has its tallest clear window at the height of the data, on both sides, and no wall there', () => {
    for (const { plan, car } of cars) {
      const clear = car.car.vehicle.windows.filter(({ frosted }) => !frosted);
      const { windows, walls } = carSection(car.car.vehicle, plan.gauge);
      expect(windows.length, car.id).toBe(clear.length > 0 ? 2 : 0);
      const [pane] = windows;
      if (!pane) continue;
      const [low, high] = [
        Math.min(...pane.map(([, y]) => y)),
        Math.max(...pane.map(([, y]) => y)),
      ];
      const tallest = Math.max(...clear.map(({ height }) => height));
      expect(high - low).toBeCloseTo(tallest, 6);
      for (const [, y] of walls.flat()) expect(y <= low + 1e-9 || y >= high - 1e-9).toBe(true);
    }
  });
});

test('the likely pair is a car and its counterpart, the first of those whose armour most is said of', () => {
  const plans = ['moving-fortress', 'ghost-train'].map(
    (id) => shippedPlans.find(({ train }) => train.id === id)!,
  );
  const [a, b] = likelyPair(plans)!;
  expect(a.car.counterpart).toBe(b.id);
  const claims = (car: typeof a) => Object.values(car.car.armour).flat().length;
  for (const car of plans[0]!.cars) expect(claims(car)).toBeLessThanOrEqual(claims(a));
  expect(likelyPair(plans.slice(0, 1))).toBeNull();
});
