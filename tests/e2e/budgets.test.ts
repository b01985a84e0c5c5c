import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { countDraws, type Drawn } from '../tools/countDraws.mjs';
import { drawBudgets } from '../tools/drawBudgets.mjs';
import { closeViews, orbits } from '../tools/orbits.mjs';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

/** Stops of an orbit, high and low; the bench takes more. */
const stops = ['home', orbits[4] ?? 'home'] as const;
const oneCar = { view: 'car', train: 'ghost-train', car: 11 } as const;

/** A camera in the open beside the heads, so that a longer train only grows away from it. */
const cam = [-60, 30, 90, 60, 2, -4] as const;

describe('draw budgets', () => {
  test.each(['low', 'medium', 'high'] as const)(
    '%s: no frame of an orbit draws more, fresh shadows included',
    async (quality) => {
      const small = { width: 320, height: 260 };
      const prepare = (page: Page) => page.addInitScript(countDraws);
      await inPage({ link: `?quality=${quality}`, ...small, prepare }, async (page) => {
        const last = () => page.evaluate(() => window.draws.last);
        // What the page says of its last frame is what WebGL was asked for.
        const { drawCalls, triangles } = await explorer.stats(page);
        expect(await last()).toMatchObject({ drawCalls, triangles: Math.round(triangles) });
        for (const cam of stops) await explorer.go(page, { cam });
        const overview = await page.evaluate(() => window.draws.most);
        expect(overview.triangles).toBeGreaterThan(10_000);
        expectWithin(overview, drawBudgets[quality]);
        // Low draws its trains' shadows without a map.
        if (quality !== 'low') expect((await last()).mapCalls).toBeGreaterThan(3);

        await page.evaluate(() => window.draws.reset());
        await explorer.go(page, oneCar);
        const beside = await page.evaluate(() => window.draws.most);
        expectWithin(beside, drawBudgets[quality]);
        if (quality === 'high') expectWithin(beside, overview);

        await page.evaluate(() => window.draws.reset());
        for (const view of closeViews) await explorer.go(page, view);
        expectWithin(await page.evaluate(() => window.draws.most), drawBudgets[quality]);
      });
    },
  );

  test('ten times the cars cost at most half as much again', async () => {
    let few = { drawCalls: 0, triangles: 0 };
    await inPage({}, async (page) => {
      await explorer.go(page, { cam });
      few = await explorer.stats(page);
    });
    const prepare = (page: Page) =>
      page.route('**/430.json', (route) =>
        route.fulfill({
          contentType: 'application/json',
          body: inject('longTrain'),
        }),
      );
    await inPage({ link: '?data=430.json', prepare }, async (page) => {
      await page.waitForFunction('window.explorer.getState().car === 1');
      await explorer.go(page, { cam });
      const many = await explorer.stats(page);
      expect(many.drawCalls).toBeLessThanOrEqual(1.5 * few.drawCalls);
      expect(many.triangles).toBeLessThanOrEqual(1.5 * few.triangles);
    });
  });
});

describe('nothing moves, nothing is drawn', () => {
  test.each(['', '#view=car&train=moving-fortress&car=4', '#light=night&cam=home'])(
    'two seconds without a frame (%s)',
    async (link) => {
      await inPage({ link, reducedMotion: false }, async (page) => {
        const before = await explorer.stats(page);
        // The one wait for a time: that nothing happens in it is what is asked.
        await page.waitForTimeout(2000);
        expect((await explorer.stats(page)).frames).toBe(before.frames);
      });
    },
  );
});

type Counts = Pick<Drawn, 'drawCalls' | 'triangles'>;

function expectWithin(drawn: Counts, budget: Counts): void {
  expect(drawn.drawCalls).toBeLessThanOrEqual(budget.drawCalls);
  expect(drawn.triangles).toBeLessThanOrEqual(budget.triangles);
}
