import { describe, expect, test } from 'vitest';
import { expectCar } from './expectCar.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

const sizes = [
  [1440, 900],
  [390, 844],
] as const;

describe('opening the page', () => {
  test('text comes before the picture, in the same places', async () => {
    await inPage({ settle: false, options: { javaScriptEnabled: false } }, async (page) => {
      expect(await page.title()).toBe('Ghost & Fortress');
      const heading = await page.locator('h1').first().boundingBox();
      await inPage({}, async (ready) => {
        const after = await ready.locator('h1').first().boundingBox();
        expect(after).toEqual(heading);
      });
    });
  });

  test.each(sizes)('the main path by hand, %i×%i', async (width, height) => {
    await inPage({ width, height, options: { hasTouch: width < 500 } }, async (page) => {
      expect(await explorer.ready(page)).toEqual({ webgl: true });
      const canvas = await page.locator('canvas[data-explorer]').boundingBox();
      expect(canvas?.width).toBe(width);
      expect(canvas?.height).toBeGreaterThan(height / 2);
      expect(await page.getByRole('listbox').count()).toBeGreaterThanOrEqual(2);
      await noSidewaysScroll(page);
      if (width < 500) await toolsInSight(page, width, [640, 700, 760, 800, height]);

      const at = await explorer.locate(page, 'moving-fortress/1');
      expect(at.visible).toBe(true);
      await explorer.click(page, at);
      await expectCar(page, 'moving-fortress/1');
      await explorer.idle(page);
      await noSidewaysScroll(page);

      await page.getByRole('button', { name: 'Next car' }).first().click();
      await expectCar(page, 'moving-fortress/2');
      await page.getByRole('button', { name: 'Previous car' }).first().click();
      await expectCar(page, 'moving-fortress/1');
      await page.getByRole('button', { name: 'Close' }).first().click();
      await explorer.idle(page);
      expect(await explorer.state(page)).toMatchObject({
        view: 'overview',
        car: null,
      });
    });
  });

  test('Home shows both trains whole', async () => {
    await inPage({ link: '#view=car&train=ghost-train&car=9' }, async (page) => {
      await page.keyboard.press('Home');
      await explorer.idle(page);
      const box = await page.locator('canvas[data-explorer]').boundingBox();
      for (const id of [
        'moving-fortress/1',
        'moving-fortress/21',
        'ghost-train/1',
        'ghost-train/22',
      ]) {
        const { x, y } = await explorer.locate(page, id);
        expect(x, id).toBeGreaterThan(0);
        expect(x, id).toBeLessThan(box?.width ?? 0);
        expect(y, id).toBeGreaterThan(0);
        expect(y, id).toBeLessThan(box?.height ?? 0);
      }
    });
  });

  test('pointing at a car names it', async () => {
    await inPage({ link: '#cam=home' }, async (page) => {
      const at = await explorer.locate(page, 'moving-fortress/3');
      const canvas = await page.locator('canvas[data-explorer]').boundingBox();
      await page.mouse.move((canvas?.x ?? 0) + at.x, (canvas?.y ?? 0) + at.y);
      await page.locator('[data-tag="moving-fortress/3"]').waitFor();
    });
  });

  test('the built page works at the root of a server too, with relative paths only', async () => {
    await inPage({ settle: false }, async (page) => {
      const html = await (await page.request.get(page.url())).text();
      const absolute = [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map((match) => match[1]);
      expect(absolute).toEqual([]);
    });
  });
});

/** On phones of these heights the plate lies under the picture, and no tool under the plate. */
async function toolsInSight(
  page: import('playwright-core').Page,
  width: number,
  heights: readonly number[],
): Promise<void> {
  const tall = () => page.evaluate(() => document.querySelector('canvas')?.clientHeight);
  const before = await tall();
  for (const height of heights) {
    await page.setViewportSize({ width, height });
    const overlaps = () =>
      page.evaluate(() => {
        const plate = document.querySelector('.title-plate')?.getBoundingClientRect();
        const tools = [...document.querySelectorAll('.tool')].map((tool) =>
          tool.getBoundingClientRect(),
        );
        if (!plate || tools.length === 0) return 'nothing there';
        return tools.filter((tool) => tool.height > 0 && tool.bottom > plate.top).length;
      });
    await expect.poll(overlaps, { message: `${height}`, timeout: 20_000 }).toBe(0);
  }
  // The last height is the one at the start: what follows clicks in the picture.
  await expect.poll(tall, { timeout: 20_000 }).toBe(before);
  await explorer.idle(page);
}

async function noSidewaysScroll(page: import('playwright-core').Page): Promise<void> {
  const [wide, shown] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(shown ?? 0);
}
