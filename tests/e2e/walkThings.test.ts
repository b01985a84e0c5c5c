import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectCar } from './expectCar.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';
import { poseOf, smallWindow, walkLink } from './walking.ts';

const link = walkLink('ghost-train', 7);
const item = 'ghost-train/7/machines';

describe('inside a car', () => {
  test('the plan shows things and goes to a click; a thing is read by key and by click; Esc goes back step by step', async () => {
    await inPage({ link, ...smallWindow }, async (page) => {
      const start = await poseOf(page);
      const plan = page.locator('.plan-sheet');
      await explorer.press(page, 'm');
      await plan.waitFor();
      const things = plan.locator('[data-item]');
      expect(await things.count()).toBeGreaterThan(5);
      await plan.locator(`[data-item="${item}"]`).getByRole('button').click();
      await explorer.idle(page);
      expect(await explorer.state(page)).toMatchObject({ item, view: 'walk' });
      const there = await poseOf(page);
      expect(Math.hypot(there.x - start.x, there.z - start.z)).toBeGreaterThan(0.3);
      const card = page.locator(`.item-card[data-item="${item}"]`);
      await card.getByText('Reported', { exact: true }).waitFor();

      // Closed by key, and opened again by a click on the thing.
      await explorer.press(page, 'e');
      await card.waitFor({ state: 'detached' });
      await explorer.press(page, 'e');
      await page.waitForFunction('window.explorer.getState().item !== null');
      await explorer.go(page, { item: null });
      const at = await explorer.locate(page, item);
      expect(at.visible).toBe(true);
      await explorer.click(page, at);
      await card.waitFor();
      await card.getByRole('link', { name: /claims/ }).click();
      await expectCar(page, 'ghost-train/7');
      await page.locator(`aside [data-item="${item}"]`).waitFor();
      await page.goBack();
      await page.waitForFunction(`window.explorer.getState().view === 'walk'`);
      await explorer.idle(page);

      await explorer.press(page, 'm');
      const drawing = await plan.locator('.floor-plan').boundingBox();
      if (!drawing) throw new Error('no plan');
      const { x } = await poseOf(page);
      await page.mouse.click(drawing.x + 0.8 * drawing.width, drawing.y + 0.5 * drawing.height);
      await explorer.idle(page);
      expect((await poseOf(page)).x).toBeGreaterThan(x + 3);
      expect((await explorer.state(page)).car).toBe(7);

      await explorer.go(page, { item });
      await explorer.press(page, 'g');
      await page.locator('[data-guide="showing"]').waitFor();
      await explorer.press(page, 'm');
      await plan.waitFor();
      const seen: unknown[] = [];
      for (let i = 0; i < 6; i++) {
        await page.keyboard.press('Escape');
        seen.push(await ladder(page));
      }
      expect(seen).toEqual([
        ['guide', 'item', 'walk'],
        ['item', 'walk'],
        ['walk'],
        ['car'],
        ['overview'],
        ['overview'],
      ]);
    });
  });
});

describe('the cutaway', () => {
  test('opens a car by tool, panel and link, with room names that never overlap', async () => {
    await inPage(
      { link: '#view=car&train=ghost-train&car=7', width: 900, height: 560 },
      async (page) => {
        await page.getByRole('button', { name: 'Cut open' }).last().click();
        await explorer.idle(page);
        expect((await explorer.state(page)).cut).toBe('ghost-train/7');
        await page.waitForFunction(`location.hash.includes('cut=ghost-train/7')`);
        await page.locator('aside').getByRole('button', { name: 'Close up' }).waitFor();
        const labels = page.locator('[data-room-label]:visible');
        await labels.first().waitFor();
        const boxes = await Promise.all((await labels.all()).map((one) => one.boundingBox()));
        const plates = boxes.flatMap((box) => (box ? [box] : []));
        expect(plates.length).toBeGreaterThan(1);
        plates.forEach((a, i) => {
          for (const b of plates.slice(i + 1)) {
            const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || Math.abs(a.y - b.y) >= 28;
            expect(apart).toBe(true);
          }
        });
        await explorer.go(page, { car: 8 });
        expect((await explorer.state(page)).cut).toBe('ghost-train/8');
        await page.getByRole('button', { name: 'Cut open' }).first().click();
        await page.getByRole('menuitemradio', { name: 'None: close up' }).click();
        expect((await explorer.state(page)).cut).toBeNull();

        // Closed again, two clicks on it walk in.
        await explorer.idle(page);
        const at = await explorer.locate(page, 'ghost-train/8');
        const box = await page.locator('canvas[data-explorer]').boundingBox();
        await page.mouse.dblclick((box?.x ?? 0) + at.x, (box?.y ?? 0) + at.y);
        await page.waitForFunction(`window.explorer.getState().view === 'walk'`);
        expect((await explorer.state(page)).car).toBe(8);
      },
    );
  });
});

describe('without WebGL', () => {
  test('the floor plan stands in the car, and nobody is asked to walk', async () => {
    const visit = { link: '#view=car&train=ghost-train&car=7', picture: false };
    await inPage(visit, async (page) => {
      const plan = page.locator('aside [data-plan="ghost-train/7"]');
      await plan.scrollIntoViewIfNeeded();
      await plan.locator('svg').waitFor();
      await plan.getByText('Gym').first().waitFor();
      expect(await page.getByRole('link', { name: /Walk through/ }).count()).toBe(0);
      expect(await page.getByRole('link', { name: /^Show/ }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Cut open' }).count()).toBe(0);
    });
  });
});

/** What Esc can still close, from above, once the page has drawn what the state says. */
async function ladder(page: Page): Promise<readonly string[]> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  const { item, view } = await explorer.state(page);
  const plan = await page.locator('.plan-sheet').count();
  const guide = await page.locator('[data-guide]').count();
  return [
    ...(plan > 0 ? ['plan'] : []),
    ...(guide > 0 ? ['guide'] : []),
    ...(item ? ['item'] : []),
    view,
  ];
}
