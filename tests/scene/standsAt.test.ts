import { expect, test } from 'vitest';
import { standsAt } from '../../src/scene/camera/standsAt.ts';

const view = { position: [10, 2, -4], target: [30, 1.5, 0] } as const;

test('a camera that came to rest within a link’s centimetres stands', () => {
  expect(standsAt([10.01, 2, -4.02], [30, 1.49, 0.01], view)).toBe(true);
});

test('another eye does not, and neither does another look from the same eye', () => {
  expect(standsAt([10.2, 2, -4], [30, 1.5, 0], view)).toBe(false);
  expect(standsAt([10, 2, -4], [30, 1.5, 3], view)).toBe(false);
});
