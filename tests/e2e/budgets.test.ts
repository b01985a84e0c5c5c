import { describe, expect, inject, test } from 'vitest';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

/** Budgets of a drawn frame, all passes summed. The bench measures `high` too; a test in software cannot wait for it. */
const overview = { drawCalls: 150, triangles: 1_500_000 };

/** A camera in the open beside the heads, so that a longer train only grows away from it. */
const cam = [-60, 30, 90, 60, 2, -4] as const;

describe('draw budgets', () => {
  test.each(['#cam=home', ''])(
    'the whole picture (%s) stays within its draw calls',
    async (link) => {
      await inPage({ link }, async (page) => {
        const { drawCalls, triangles } = await explorer.stats(page);
        expect(drawCalls).toBeGreaterThan(0);
        expect(drawCalls).toBeLessThanOrEqual(overview.drawCalls);
        expect(triangles).toBeGreaterThan(10_000);
        expect(triangles).toBeLessThanOrEqual(overview.triangles);
      });
    },
  );

  test('beside one car no more is drawn than in the overview budget', async () => {
    await inPage({ link: '#view=car&train=ghost-train&car=11' }, async (page) => {
      const { drawCalls, triangles } = await explorer.stats(page);
      expect(drawCalls).toBeLessThanOrEqual(overview.drawCalls);
      expect(triangles).toBeLessThanOrEqual(overview.triangles);
    });
  });

  test('ten times the cars cost at most half as much again', async () => {
    let few = { drawCalls: 0, triangles: 0 };
    await inPage({}, async (page) => {
      await explorer.go(page, { cam });
      few = await explorer.stats(page);
    });
    const prepare = (page: import('playwright-core').Page) =>
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
