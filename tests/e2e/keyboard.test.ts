import { describe, expect, test } from 'vitest';
import { carIds, carOf } from './cars.ts';
import { expectCar } from './expectCar.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

const trains = ['moving-fortress', 'ghost-train'];
const carsOf = (train: string) => carIds.filter((id) => carOf(id).train === train);

describe('every car can be reached by keyboard', () => {
  test.each(trains)('] steps through %s, [ steps back', async (train) => {
    await inPage({ link: `#view=car&train=${train}&car=1` }, async (page) => {
      const [first = '', second = '', ...rest] = carsOf(train);
      await expectCar(page, first);
      for (const id of [second, ...rest]) {
        await explorer.press(page, ']');
        await expectCar(page, id);
      }
      await explorer.press(page, '[');
      await expectCar(page, carsOf(train).at(-2) ?? '');
    });
  });

  test.each(trains)('arrows and Enter in the strip, %s', async (train) => {
    await inPage({}, async (page) => {
      const list = page.getByRole('listbox').nth(trains.indexOf(train));
      for (const id of carsOf(train)) {
        await list.focus();
        await page.keyboard.press(carOf(id).car === 1 ? 'Home' : 'ArrowRight');
        await page.keyboard.press('Enter');
        await expectCar(page, id);
      }
    });
  });

  test('the strip says which car an option is', async () => {
    await inPage({ picture: false }, async (page) => {
      const options = page.getByRole('listbox').first().getByRole('option');
      expect(await options.count()).toBe(21);
      const name = await options.nth(9).evaluate((option) => {
        return option.getAttribute('aria-label') ?? option.textContent ?? '';
      });
      expect(name).toMatch(/10/);
    });
  });
});

describe('Esc goes one step back each press', () => {
  test('item, car, whole trains, and then nothing more', async () => {
    await inPage({ link: '#view=car&train=ghost-train&car=7', picture: false }, async (page) => {
      const item = await page.locator('[data-item]').first().getAttribute('data-item');
      expect(item).toMatch(/^ghost-train\/7\//);
      await explorer.go(page, { item });
      expect((await explorer.state(page)).item).toBe(item);
      await page.keyboard.press('Escape');
      expect(await explorer.state(page)).toMatchObject({
        item: null,
        car: 7,
      });
      await page.keyboard.press('Escape');
      expect(await explorer.state(page)).toMatchObject({
        view: 'overview',
        car: null,
      });
      await page.keyboard.press('Escape');
      expect(await explorer.state(page)).toMatchObject({
        view: 'overview',
        car: null,
      });
    });
  });

  test('a dialog closes first, and alone; focus is never lost with what closes or was pressed', async () => {
    const link = '#view=car&train=ghost-train&car=7&world=studio';
    await inPage({ link }, async (page) => {
      await explorer.press(page, '?');
      const dialog = page.getByRole('dialog');
      await dialog.first().waitFor();
      await page.keyboard.press('Escape');
      await dialog.first().waitFor({ state: 'hidden' });
      expect((await explorer.state(page)).car).toBe(7);

      await page.locator('aside .car-name').focus();
      await page.keyboard.press('Escape');
      await page.waitForFunction(`document.activeElement.matches('canvas[data-explorer]')`);
      await explorer.go(page, { cam: null });
      await page.getByRole('link', { name: 'Open the first car' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(`document.activeElement.matches('aside .car-name')`);
    });
  });
});
