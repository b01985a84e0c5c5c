import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';
import { seeText } from './seeText.ts';

const sizes = [
  [1440, 900],
  [390, 844],
] as const;

/** Metres between the marks. */
const measured = async (page: Page) =>
  Number(await page.locator('[data-measure]').getAttribute('data-measure'));

/** CSS px of a vehicle's drawing. */
async function boxOf(page: Page, id: string) {
  const drawing = page.locator(`.elevation-plate [data-vehicle="${id}"]`);
  await drawing.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await drawing.boundingBox();
  if (!box) throw new Error(`${id} is not drawn`);
  return box;
}

describe('comparing', () => {
  test.each(sizes)('is read from the bar on, part by part (%i×%i)', async (width, height) => {
    await inPage({ width, height, picture: false }, async (page) => {
      if (width < 720) await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('link', { name: 'Compare', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /What differs/ }).waitFor();
      await expect.poll(() => page.locator('.compare-head [data-difference]').count()).toBe(4);
      await seeText(page, 'Newsweek counts 22 for Putin and 21 for Kim');

      const parts = page.getByRole('navigation', { name: 'Parts of the comparison' });
      await parts.getByRole('link', { name: 'Length' }).click();
      await page.getByRole('heading', { level: 1, name: /which train is longer/ }).waitFor();
      expect(await explorer.state(page)).toMatchObject({ view: 'compare', step: 2 });
      await page.getByRole('radio', { name: 'Tails' }).check({ force: true });
      expect((await explorer.state(page)).align).toBe('tails');

      await parts.getByRole('link', { name: 'Figures' }).click();
      await page.getByRole('heading', { level: 2, name: 'Speed' }).waitFor();
      await seeText(page, '180 (by design)');
      const wider = await page.locator('html').evaluate((html) => html.scrollWidth);
      expect(wider).toBeLessThanOrEqual(width);

      await page.goBack();
      await page.getByRole('heading', { level: 1, name: /which train is longer/ }).waitFor();
      expect(await explorer.state(page)).toMatchObject({ step: 2 });

      // From a switch too, which has the focus now.
      await page.getByRole('radio', { name: 'Heads' }).check({ force: true });
      await page.keyboard.press('Escape');
      expect((await explorer.state(page)).view).toBe('overview');
    });
  });

  test('measures a car to the centimetre by mouse and by keys, and Escape takes one step at a time', async () => {
    const link = '#view=compare&step=2';
    await inPage({ link, width: 1440, height: 900, picture: false }, async (page) => {
      // Closer to one pair of cars, by a click on it.
      const far = await boxOf(page, 'ghost-train/8');
      await page.mouse.click(far.x + far.width / 2, far.y + far.height / 2);
      await page.getByRole('heading', { level: 1, name: /Car 8, at one scale/ }).waitFor();
      await page.getByRole('button', { name: 'Measure' }).click();
      expect(await measured(page)).toBeCloseTo(24.4, 2);

      // Two picks a little off both couplers.
      const near = await boxOf(page, 'ghost-train/8');
      const y = near.y + near.height / 2;
      await page.mouse.click(near.x + 4, y);
      await page.mouse.move(near.x + 300, y);
      await page.mouse.click(near.x + near.width - 4, y);
      expect(Math.abs((await measured(page)) - 24.537)).toBeLessThan(0.01);
      await seeText(page, '24.54 m (80.5 ft)');
      await seeText(page, 'A standard Russian coach');

      const second = page.getByRole('slider', { name: 'Second measuring mark' });
      await second.focus();
      await page.keyboard.press('Shift+ArrowRight');
      expect(Math.abs((await measured(page)) - 2 * 24.537)).toBeLessThan(0.01);
      await page.keyboard.press('ArrowLeft');
      expect(Math.abs((await measured(page)) - 2 * 24.537)).toBeGreaterThan(0.05);

      // Dragged back to the coupler that it came from; the first mark stays.
      await page.keyboard.press('Shift+ArrowLeft');
      const mark = await second.boundingBox();
      if (!mark) throw new Error('The mark is not on the page');
      await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);
      await page.mouse.down();
      await page.mouse.move(near.x + near.width / 2, mark.y + mark.height / 2, { steps: 4 });
      expect(await measured(page)).toBeLessThan(24);
      await page.mouse.move(near.x + near.width - 5, mark.y + mark.height / 2, { steps: 4 });
      await page.mouse.up();
      expect(Math.abs((await measured(page)) - 24.537)).toBeLessThan(0.01);

      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('[data-measure]').count()).toBe(0);
      expect(await page.locator('[data-zoomed="true"]').count()).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('[data-zoomed="true"]').count()).toBe(0);
      expect((await explorer.state(page)).view).toBe('compare');
      await page.keyboard.press('Escape');
      expect((await explorer.state(page)).view).toBe('overview');
    });
  });

  test('measures by touch, and keeps the ruler in sight', async () => {
    const visit = {
      link: '#view=compare&step=2',
      width: 390,
      height: 844,
      picture: false,
      options: { hasTouch: true },
    };
    await inPage(visit, async (page) => {
      const far = await boxOf(page, 'moving-fortress/3');
      await page.touchscreen.tap(far.x + far.width / 2, far.y + far.height / 2);
      await page.getByRole('heading', { level: 1, name: /at one scale/ }).waitFor();
      await page.getByRole('button', { name: 'Measure' }).click();
      const near = await boxOf(page, 'moving-fortress/3');
      await page.touchscreen.tap(near.x + 3, near.y + near.height / 2);
      await page.touchscreen.tap(near.x + near.width - 3, near.y + near.height / 2);
      expect(Math.abs((await measured(page)) - 24.4)).toBeLessThan(0.01);
      const ruler = await page.locator('.plate-foot').boundingBox();
      expect(ruler && ruler.y + ruler.height).toBeLessThanOrEqual(844);
    });
  });

  test('is saved as a picture of the size that is chosen, and printed on one landscape page', async () => {
    await inPage({ link: '#view=compare', width: 860, picture: false }, async (page) => {
      await page.getByRole('button', { name: 'Picture' }).click();
      await page.getByRole('radio', { name: 'Tall' }).check({ force: true });
      await page.locator('[data-picture="tall"]').waitFor();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as PNG, 1080 × 1920' }).click();
      const png = Buffer.concat(await (await (await coming).createReadStream()).toArray());
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1920]);
      // A picture of something: a blank one packs to a tenth of this.
      expect(png.length).toBeGreaterThan(60_000);
      await page.keyboard.press('Escape');

      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const [, wide, high] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
      expect(Number(wide)).toBeGreaterThan(Number(high));
    });
  });

  test('takes the one canvas along as its plate, and gives it back', async () => {
    await inPage({}, async (page) => {
      await page.locator('canvas[data-explorer]').evaluate((canvas) => {
        canvas.dataset.same = 'yes';
      });
      await explorer.go(page, { view: 'compare', step: 2 });
      await page.locator('.elevation-plate[data-drawn="true"]').waitFor();
      const plate = await page.locator('.elevation-plate').boundingBox();
      const canvas = await page.locator('canvas[data-same="yes"]').boundingBox();
      expect(canvas?.height).toBeCloseTo(plate?.height ?? 0, 0);
      await explorer.go(page, { view: 'overview' });
      expect(await page.locator('canvas[data-same="yes"]').count()).toBe(1);
    });
  });
});
