import { describe, expect, inject, test } from 'vitest';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

/** Budgets of a drawn frame, all passes summed. The bench measures more views; software cannot wait for them here. */
const budgets = {
  low: { drawCalls: 60, triangles: 250_000 },
  high: { drawCalls: 150, triangles: 1_500_000 },
} as const;

/** A camera in the open beside the heads, so that a longer train only grows away from it. */
const cam = [-60, 30, 90, 60, 2, -4] as const;

describe('draw budgets', () => {
  test.each([
    ['low', ''],
    ['low', '#cam=home'],
    ['low', '#cam=500,110,240,270,2,-4'],
    ['low', '#view=car&train=ghost-train&car=11'],
    ['high', '#cam=home'],
  ] as const)('%s %s stays within its draw calls and triangles', async (quality, view) => {
    const small = { width: 480, height: 300 };
    await inPage({ link: `?quality=${quality}${view}`, ...small }, async (page) => {
      const { drawCalls, triangles } = await explorer.stats(page);
      expect(drawCalls).toBeGreaterThan(0);
      expect(drawCalls).toBeLessThanOrEqual(budgets[quality].drawCalls);
      expect(triangles).toBeGreaterThan(10_000);
      expect(triangles).toBeLessThanOrEqual(budgets[quality].triangles);
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
