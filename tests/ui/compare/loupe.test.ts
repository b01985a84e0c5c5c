import { expect, test } from 'vitest';
import type { CarPlan } from '../../../src/plan/types.ts';
import { loupeStretch } from '../../../src/ui/compare/livery/loupeStretch.ts';
import { moveLoupe } from '../../../src/ui/compare/livery/moveLoupe.ts';
import { plans } from '../shipped.ts';

const [short, long] = ['moving-fortress', 'ghost-train'].map((id) => plans.get(id)?.cars[4]) as [
  CarPlan,
  CarPlan,
]; // both trains are shipped, and have more than five cars
const longest = Math.max(short.length, long.length);
const under = (car: CarPlan, width: number | null, along: number, up = 0.5) =>
  loupeStretch(car.id.split('/')[0] ?? '', car, width, { along, up }, longest);

test('goes from the head of each car to its tail, at one scale', () => {
  for (const car of [short, long])
    for (const width of [3, 6, 12]) {
      expect(under(car, width, 0).from).toBeCloseTo(car.x, 9);
      expect(under(car, width, 1).to).toBeCloseTo(car.x + car.length, 9);
      expect(under(car, width, 0.3).to - under(car, width, 0.3).from).toBeCloseTo(width, 9);
    }
});

test('shows the whole of both cars, the shorter in the middle', () => {
  for (const car of [short, long]) {
    const { from, to } = under(car, null, 0.7);
    expect(to - from).toBeCloseTo(longest, 9);
    expect((from + to) / 2).toBeCloseTo(car.x + car.length / 2, 9);
  }
});

test('a metre dragged is a metre moved, and a thousand drags there and back end where they began', () => {
  const width = 6;
  const start = { along: 0.5, up: 0.5 };
  const moved = moveLoupe(start, { right: 1, down: 0.5 }, width, longest);
  const [before, after] = [start, moved].map((place) =>
    loupeStretch('ghost-train', long, width, place, longest),
  );
  expect((before?.from ?? 0) - (after?.from ?? 0)).toBeCloseTo(1, 9);
  expect((after?.low ?? 0) - (before?.low ?? 0)).toBeCloseTo(0.5, 9);
  let place = start;
  for (let i = 0; i < 1000; i += 1) {
    const drag = { right: Math.sin(i), down: Math.cos(i) / 2 };
    place = moveLoupe(place, drag, width, longest);
    place = moveLoupe(place, { right: -drag.right, down: -drag.down }, width, longest);
  }
  expect(place.along).toBeCloseTo(start.along, 9);
  expect(place.up).toBeCloseTo(start.up, 9);
});

test('stops at the ends', () => {
  const far = { right: -1000, down: -1000 };
  expect(moveLoupe({ along: 0.5, up: 0.5 }, far, 6, longest)).toEqual({ along: 1, up: 0 });
});
