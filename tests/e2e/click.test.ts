import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { carIds, carOf } from './cars.ts';
import { expectCar } from './expectCar.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

describe('a click on a car in the picture opens that car', () => {
  test.each(['moving-fortress', 'ghost-train'])('every car of %s', async (train) => {
    await inPage({}, async (page) => {
      for (const id of carIds.filter((candidate) => carOf(candidate).train === train)) {
        const from = await showUnselected(page, id);
        const at = await explorer.locate(page, id);
        expect(at.visible, `${id} can be clicked from ${from}`).toBe(true);
        await explorer.click(page, at);
        await expectCar(page, id);
      }
    });
  });

  test('a click on nothing clears', async () => {
    await inPage({ link: '#view=car&train=ghost-train&car=7' }, async (page) => {
      await explorer.click(page, { x: 12, y: 12 });
      await page.waitForFunction(() => !location.hash.includes('car=7'));
      expect(await explorer.state(page)).toMatchObject({
        view: 'overview',
        car: null,
      });
    });
  });

  test('a drag of more than 5 px is not a click', async () => {
    await inPage({ link: '#cam=home' }, async (page) => {
      const at = await explorer.locate(page, 'moving-fortress/10');
      const box = await page.locator('canvas[data-explorer]').boundingBox();
      if (!box) throw new Error('no canvas');
      await page.mouse.move(box.x + at.x, box.y + at.y);
      await page.mouse.down();
      await page.mouse.move(box.x + at.x + 9, box.y + at.y, { steps: 3 });
      await page.mouse.up();
      await explorer.idle(page);
      expect((await explorer.state(page)).car).toBeNull();
    });
  });
});

/** Both trains whole; where the other train stands before this car, the view of its neighbour. */
async function showUnselected(page: Page, id: string): Promise<string> {
  await explorer.go(page, {
    view: 'overview',
    train: null,
    car: null,
    cam: 'home',
  });
  if ((await explorer.locate(page, id)).visible) return 'the whole trains';
  const { train, car } = carOf(id);
  await explorer.go(page, { view: 'car', train, car: car === 1 ? 2 : car - 1 });
  return 'its neighbour';
}
