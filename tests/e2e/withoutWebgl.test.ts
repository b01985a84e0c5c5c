import { describe, expect, test } from 'vitest';
import { carIds } from './cars.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';
import { seeText } from './seeText.ts';

describe('without WebGL', () => {
  test('the page says so, and cars, panels and links work', async () => {
    await inPage({ picture: false }, async (page) => {
      expect(await explorer.ready(page)).toEqual({ webgl: false });
      await seeText(page, 'cannot show the 3D view');
      await explorer.go(page, { train: 'ghost-train', car: 7 });
      await page.locator('[data-car="ghost-train/7"]:visible').first().waitFor();
      await page.keyboard.press('Escape');
      expect((await explorer.state(page)).car).toBeNull();
    });
  });

  test('scripted calls for the picture answer without a throw', async () => {
    await inPage({ picture: false }, async (page) => {
      expect(await explorer.locate(page, 'ghost-train/7')).toMatchObject({
        visible: false,
      });
      expect((await explorer.stats(page)).frames).toBe(0);
    });
  });
});

describe('with scripts off', () => {
  test.each([
    [1440, 900],
    [390, 844],
  ])('all text and both elevations are there (%i×%i)', async (width, height) => {
    const visit = {
      width,
      height,
      settle: false,
      options: { javaScriptEnabled: false },
    };
    await inPage(visit, async (page) => {
      expect(await page.locator('h1').first().textContent()).toContain('Ghost');
      for (const id of carIds) {
        expect(await page.locator(`[data-car="${id}"]`).count(), id).toBe(1);
      }
      expect(await page.locator('svg:visible').count()).toBeGreaterThanOrEqual(2);
      await seeText(page, 'The Kremlin');
      const wider = await page.locator('html').evaluate((html) => html.scrollWidth);
      expect(wider).toBeLessThanOrEqual(width);
    });
  });
});
