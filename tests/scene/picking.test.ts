import { expect, test } from 'vitest';
import { pick, type Target } from '../../src/scene/picking.ts';

const targets: readonly Target[] = [
  { id: 'near', box: { min: [0, 0, -1], max: [10, 4, 1] } },
  { id: 'far', box: { min: [0, 0, -8], max: [10, 4, -6] } },
  { id: 'next', box: { min: [10.5, 0, -1], max: [20, 4, 1] } },
];

test('the nearest box along the ray is picked', () => {
  expect(pick(targets, [5, 2, 30], [0, 0, -1])?.id).toBe('near');
  expect(pick(targets, [5, 9, 30], [0, -0.2, -1])?.id).toBe('near');
  expect(pick(targets, [5, 2, -30], [0, 0, 1])?.id).toBe('far');
});

test('a ray between two boxes, beside or behind them picks nothing', () => {
  expect(pick(targets, [10.2, 2, 30], [0, 0, -1])).toBeNull();
  expect(pick(targets, [5, 6, 30], [0, 0, -1])).toBeNull();
  expect(pick(targets, [5, 2, 30], [0, 0, 1])).toBeNull();
});
