import { expect, test } from 'vitest';
import { formatRange } from '../../src/ui/formatRange.ts';
import { inUnits } from '../../src/ui/inUnits.ts';

const words = (value: number, low: number, high: number, unit: string, decimals = 0): string => {
  const shown = inUnits({ value, low, high }, unit, decimals, 'feet');
  return formatRange(shown.range, shown.unit, shown.decimals).replaceAll('\u00a0', ' ');
};

test('metres and kilometres an hour become feet and miles, with their ranges', () => {
  expect(words(512.4, 507, 559, 'm')).toBe('1,681 ft, or anything from 1,663 to 1,834 ft');
  expect(words(1.52, 1.52, 1.52, 'm', 3)).toBe('4.99 ft');
  expect(words(60, 50, 180, 'km/h')).toBe('37 mph, or anything from 31 to 112 mph');
});

test('counts stay counts, and metres stay metres for who wants metres', () => {
  expect(words(21, 21, 90, '')).toBe('21, or anything from 21 to 90');
  const range = { value: 24.5, low: 24, high: 25 };
  expect(inUnits(range, 'm', 1, 'metres')).toEqual({ range, unit: 'm', decimals: 1 });
});
