import { expect, test } from 'vitest';
import { nearWindow } from '../../../src/ui/compare/elevation/nearWindow.ts';

const whole = { from: 0, to: 600 };

test('the ends in line are drawn close: some cars on a desk, one of each on a phone', () => {
  const desk = nearWindow(whole, 'heads', 1344);
  expect(desk?.from).toBeLessThan(0);
  expect((desk?.to ?? 0) - (desk?.from ?? 0)).toBeCloseTo(89.6, 1);
  const phone = nearWindow(whole, 'purpose', 328);
  expect((phone?.to ?? 0) - (phone?.from ?? 0)).toBe(30);
  expect(phone?.to).toBeGreaterThan(25);
  const tails = nearWindow({ from: -50, to: 540 }, 'tails', 1344);
  expect(tails?.to).toBeGreaterThan(540);
});

test('nothing is drawn twice at nearly one scale', () => {
  expect(nearWindow({ from: 0, to: 60 }, 'heads', 1344)).toBeNull();
  expect(nearWindow(whole, 'heads', 0)).toBeNull();
});
