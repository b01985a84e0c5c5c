import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectCar } from './expectCar.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';
import { seeText } from './seeText.ts';
import { difference } from './visual/difference.ts';
import { readPng } from './visual/readPng.ts';

const canvas = `document.querySelector('canvas[data-explorer]')`;
const extension = `${canvas}.getContext('webgl2').getExtension('WEBGL_lose_context')`;

const small = { width: 640, height: 420 };
/** Open to the eye, seen by hand from the side: what stands inside is drawn too. */
const openCar = '#view=car&train=ghost-train&car=7&cut=ghost-train/7&world=studio&light=day';

describe('a lost graphics context', () => {
  test('that comes back brings back the same view, car and camera', async () => {
    await inPage({ ...small, link: openCar }, async (page) => {
      await explorer.press(page, 'ArrowLeft');
      await explorer.idle(page);
      const before = await explorer.state(page);
      const picture = readPng(await canvasOf(page).screenshot());
      await page.evaluate(`new Promise((done) => {
        const lost = ${extension};
        ${canvas}.addEventListener('webglcontextlost', () => setTimeout(() => {
          lost.restoreContext();
          done();
        }));
        lost.loseContext();
      })`);
      await page.locator('.scene[data-ready="true"]').waitFor();
      await explorer.idle(page);
      expect(await explorer.state(page)).toEqual(before);
      await expectCar(page, 'ghost-train/7');
      const after = readPng(await canvasOf(page).screenshot());
      expect(difference(picture, after).whole).toBeLessThan(0.01);
    });
  });

  test('that stays away leaves the page without 3D, and a second attempt', async () => {
    await inPage({ ...small, link: '#view=car&train=ghost-train&car=7' }, async (page) => {
      const before = await explorer.state(page);
      await lose(page);
      await seeText(page, 'The 3D view stopped');
      await page
        .getByRole('link', { name: /Personal|car/i })
        .first()
        .waitFor();
      await expectCar(page, 'ghost-train/7');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.scene[data-ready="true"]').waitFor();
      await explorer.idle(page);
      expect(await explorer.state(page)).toEqual(before);
      expect((await explorer.locate(page, 'ghost-train/7')).visible).toBe(true);
    });
  });
});

describe('a crash', () => {
  test('of the picture leaves the rest working', async () => {
    await inPage({ ...small, expected: [/out of order/] }, async (page) => {
      await page.evaluate(
        `for (const name of ['drawElements', 'drawElementsInstanced', 'drawArrays', 'drawArraysInstanced'])
          WebGL2RenderingContext.prototype[name] = () => { throw new Error('out of order'); };`,
      );
      await explorer.press(page, '+');
      await seeText(page, 'The 3D view stopped');
      await explorer.go(page, { train: 'moving-fortress', car: 3 });
      await expectCar(page, 'moving-fortress/3');
    });
  });

  test('of a panel leaves the rest working', async () => {
    const visit = { link: '#view=car&train=ghost-train&car=7', expected: [/out of order/] };
    await inPage({ ...visit, picture: false }, async (page) => {
      await page.evaluate(
        `Number.prototype.toLocaleString = () => { throw new Error('out of order'); };`,
      );
      await page.getByRole('button', { name: 'Next car' }).click();
      await seeText(page, 'This part of the page failed');
      await page.getByRole('button', { name: 'Next car' }).click();
      expect((await explorer.state(page)).car).toBe(9);
      await page.reload();
      await expectCar(page, 'ghost-train/9');
    });
  });
});

describe('a part that cannot be fetched', () => {
  test('is said once, and one reload brings the very view', async () => {
    const part = '**/app/CarPanel-*.js';
    const visit = {
      picture: false,
      expected: [/CarPanel/, /ERR_FAILED/, /dynamically imported module/],
      prepare: (page: Page) => page.route(part, (route) => route.abort()),
    };
    await inPage(visit, async (page) => {
      await explorer.go(page, { train: 'ghost-train', car: 7 });
      const alert = page.getByRole('alert');
      await seeText(alert, 'could not be fetched');
      expect(await page.getByRole('listbox').count()).toBe(2);
      await page.unroute(part);
      await alert.getByRole('button', { name: 'Reload' }).click();
      await expectCar(page, 'ghost-train/7');
    });
  });
});

function canvasOf(page: Page) {
  return page.locator('canvas[data-explorer]');
}

async function lose(page: Page): Promise<void> {
  await page.evaluate(`${extension}.loseContext()`);
}
