import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../tools/findFirefox.mjs';
import { linkTo } from './inPage.ts';

const firefox = findFirefox();

/** three 0.187 says the first about R3F 9.8's clock, and the last where Firefox draws in software; the second is Firefox's own. */
const allowed = [/THREE\.Clock/, /WEBGL_debug_renderer_info/, /WEBGL_multi_draw/];

const car = '[data-car="ghost-train/7"]';

// Playwright drives only a Firefox of its own make; this drives the one that is installed.
describe.skipIf(firefox === null)(
  firefox ? 'the main paths in Firefox' : 'the main paths in Firefox: none is installed here',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: firefox ?? '',
        // Some Firefox has WebGL only with a window: FIREFOX_WINDOW=1.
        headless: process.env.FIREFOX_WINDOW !== '1',
        extraPrefsFirefox: { 'webgl.force-enabled': true },
      });
    });
    afterAll(() => browser?.close());

    test('a car is opened by hand and by key, walked into, left, and a link brings it back', async () => {
      const page = await browser.newPage();
      const complaints = watch(page);
      await page.setViewport({ width: 860, height: 540 });
      await page.goto(linkTo('#world=studio'));
      await page.waitForFunction('window.explorer');
      const { webgl } = (await page.evaluate('window.explorer.ready')) as { webgl: boolean };
      await idle(page);

      if (webgl) {
        const { x, y } = (await page.evaluate(`{
          const at = window.explorer.locate('ghost-train/1');
          const frame = document.querySelector('canvas[data-explorer]').getBoundingClientRect();
          ({ x: frame.left + at.x, y: frame.top + at.y });
        }`)) as { x: number; y: number };
        await page.mouse.click(x, y);
        await page.waitForSelector('[data-car="ghost-train/1"]');
      }

      await page.focus('[data-strip-list="ghost-train"]');
      await page.keyboard.press('Home');
      for (let n = 1; n < 7; n++) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.waitForSelector(car);
      await page.waitForSelector(`${car} .denial`);
      expect(await state(page)).toMatchObject({ view: 'car', train: 'ghost-train', car: 7 });
      const link = page.url();

      if (webgl) {
        await page.evaluate(`window.explorer.go({ view: 'walk' })`);
        await idle(page);
        await page.waitForSelector('[data-walk="ghost-train/7"]');
        const from = await state(page);
        await page.focus('canvas[data-explorer]');
        await page.keyboard.down('ArrowUp');
        await page.waitForFunction(
          `window.explorer.getState().pose?.x > ${from.pose?.x ?? 0} + 0.5`,
        );
        await page.keyboard.up('ArrowUp');
        await page.keyboard.press('Escape');
        await page.waitForSelector(car);
      }

      await page.keyboard.press('F1');
      await page.waitForSelector('dialog[open]');
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog[open]', { hidden: true });

      await page.goto(linkTo('#view=about'));
      await page.waitForSelector('.source-card');
      await page.goto(link);
      await page.waitForSelector(car);
      expect(complaints).toEqual([]);
      await page.close();
    });
  },
);

function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    const bad = message.type() === 'warn' || message.type() === 'error';
    if (bad && !allowed.some((pattern) => pattern.test(text))) complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

function idle(page: Page): Promise<unknown> {
  return page.evaluate('window.explorer.whenIdle()');
}

async function state(page: Page): Promise<import('../../src/store/state.ts').ExplorerState> {
  // The page's own call gives its own state; the text between here and there has no type.
  return (await page.evaluate(
    'window.explorer.getState()',
  )) as import('../../src/store/state.ts').ExplorerState;
}
