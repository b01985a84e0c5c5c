import { describe, expect, test } from 'vitest';
import { type Adapted, adaptTier, ladder, startAt } from '../../src/scene/adaptTier.ts';
import { frameMedian } from '../../src/scene/frameMedian.ts';
import { tiers } from '../../src/scene/quality.ts';

const start = (name: keyof typeof tiers, coarse = false) => startAt(tiers[name], coarse);
const drawn = ({ rung }: Adapted) => {
  const { tier, pixelRatio } = ladder[rung] ?? {};
  return [tier?.name, pixelRatio];
};
/** A screen with three device pixels to a CSS pixel, unless said. */
const run = (from: Adapted, medians: readonly number[], pixels = 3) =>
  medians.reduce((now, median) => adaptTier(now, median, pixels), from);

describe('the tier follows the time of a frame', () => {
  test('between slow and smooth nothing changes', () => {
    const now = start('medium');
    for (const ms of [19, 25, 33, 40]) expect(adaptTier(now, ms, 3)).toBe(now);
  });

  test('a start at any tier is that tier at its own pixels', () => {
    for (const name of ['low', 'medium', 'high'] as const)
      expect(drawn(start(name))).toEqual([name, tiers[name].pixelRatio]);
  });

  test('a phone that holds the 60 Hz of its screen gains the next tier, then pixels, and never the highest', () => {
    const once = run(start('low', true), [16.7, 16.7]);
    expect(drawn(once)).toEqual(['medium', 1.5]);
    const twice = run(once, [16.6, 16.8]);
    expect(drawn(twice)).toEqual(['medium', 2]);
    expect(drawn(run(twice, Array(20).fill(8.3)))).toEqual(['medium', 2]);
  });

  test('one smooth run is no proof', () => {
    expect(drawn(run(start('low'), [16.7, 22, 16.7, 30, 16.7]))).toEqual(['low', 1.75]);
  });

  test('a step up that costs the smoothness is taken back and not tried again', () => {
    const up = run(start('low'), [16.7, 16.7]);
    const back = run(up, [30]);
    expect(drawn(back)).toEqual(['low', 1.75]);
    expect(drawn(run(back, Array(20).fill(16.7)))).toEqual(['low', 1.75]);
  });

  test('slow frames go down the ladder to fewer pixels than the screen has', () => {
    expect(drawn(run(start('high'), [60]))).toEqual(['medium', 2]);
    expect(drawn(run(start('medium'), [60, 60, 60]))).toEqual(['low', 1]);
    const lowest = run(start('low'), [90, 90]);
    expect(drawn(lowest)).toEqual(['low', 1]);
    expect(adaptTier(lowest, 90, 3)).toBe(lowest);
  });

  test('rungs that only add pixels are passed over where the screen has none', () => {
    expect(drawn(run(start('low'), [16.7, 16.7], 1))).toEqual(['medium', 1.5]);
    expect(drawn(run(start('medium'), [16.7, 16.7], 1))).toEqual(['high', 2]);
    expect(drawn(run(start('medium'), [60], 1))).toEqual(['low', 1.75]);
    expect(adaptTier(start('low'), 90, 1)).toMatchObject({ rung: 2 });
  });

  test('a session changes a few times at most, and there is nothing above the highest', () => {
    const swinging = Array.from({ length: 60 }, (_, i) => (i % 3 === 2 ? 90 : 16.7));
    expect(run(start('medium'), swinging).changes).toBeLessThanOrEqual(5);
    const high = start('high');
    expect(run(high, [3, 3, 3])).toBe(high);
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
