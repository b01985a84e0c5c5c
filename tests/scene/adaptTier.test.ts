import { describe, expect, test } from 'vitest';
import { type Adapted, adaptTier } from '../../src/scene/adaptTier.ts';
import { frameMedian } from '../../src/scene/frameMedian.ts';
import { tiers } from '../../src/scene/quality.ts';

const start = (name: keyof typeof tiers): Adapted => ({
  tier: tiers[name],
  pixelRatio: tiers[name].pixelRatio,
  changes: 0,
  way: 0,
});

describe('the tier follows the time of a frame', () => {
  test('between slow and fast nothing changes', () => {
    const now = start('medium');
    for (const ms of [9, 16.7, 33, 40]) expect(adaptTier(now, ms)).toBe(now);
  });

  test('slow frames first cost pixels, then the tier, then no more', () => {
    const once = adaptTier(start('high'), 60);
    expect(once).toMatchObject({ tier: tiers.high, pixelRatio: tiers.medium.pixelRatio });
    const twice = adaptTier(once, 60);
    expect(twice).toMatchObject({ tier: tiers.medium, pixelRatio: tiers.medium.pixelRatio });
    expect(adaptTier(twice, 60)).toBe(twice);
  });

  test('fast frames gain, and a session never turns round', () => {
    const up = adaptTier(start('medium'), 5);
    expect(up).toMatchObject({ tier: tiers.medium, pixelRatio: tiers.high.pixelRatio });
    expect(adaptTier(up, 80)).toBe(up);
  });

  test('there is nothing above the highest and little below the lowest', () => {
    const high = start('high');
    expect(adaptTier(high, 3)).toBe(high);
    const low = adaptTier(start('low'), 90);
    expect(low).toMatchObject({ tier: tiers.low, pixelRatio: 1 });
    expect(adaptTier(low, 90)).toBe(low);
  });
});

describe('the median of a frame', () => {
  test('needs 24 frames in a row after the first; a rest begins anew', () => {
    const told: number[] = [];
    const add = frameMedian((ms) => told.push(ms));
    for (let i = 0; i < 20; i++) add(50);
    add(null);
    add(900);
    for (let i = 0; i < 23; i++) add(i < 3 ? 400 : 20);
    expect(told).toEqual([]);
    add(20);
    expect(told).toEqual([20]);
  });
});
