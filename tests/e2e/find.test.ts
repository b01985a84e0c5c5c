import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectCar } from './expectCar.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

const field = (page: Page) => page.getByRole('combobox', { name: /^Search cars/ });
const option = (page: Page) => page.locator('.found[aria-selected="true"]');
const looked = (page: Page, query: string) =>
  page.locator(`.find [role="status"][data-asked="${query}"]`).waitFor({ state: 'attached' });

/** Notes what has the focus in the very step that puts the search on the page. */
function noteFocus(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.find') === null) return;
    document.documentElement.dataset.focusWhenThere = document.activeElement?.className ?? '';
    observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

describe('the search', () => {
  test('/, a word, arrows and Enter lead to a car; what is found stands out in picture and strip', async () => {
    await inPage({}, async (page) => {
      await page.evaluate(noteFocus);
      // Typed on at once: the field may still be on its way.
      await page.keyboard.press('/');
      await page.keyboard.type('medical');
      await looked(page, 'medical');
      // A step between would lose the keys of that moment.
      expect(await page.evaluate(() => document.documentElement.dataset.focusWhenThere)).toBe(
        'find-field',
      );
      expect(await option(page).getAttribute('data-found')).toBe('car moving-fortress/13');
      await explorer.idle(page);
      // The strip stays in sight.
      const bottom = await page
        .locator('.find')
        .evaluate((panel) => panel.getBoundingClientRect().bottom);
      const strip = await page
        .locator('.strip')
        .evaluate((each) => each.getBoundingClientRect().top);
      expect(bottom).toBeLessThanOrEqual(strip + 1);
      const lit = page.locator('.strip-car[data-lit="true"]');
      expect(await lit.evaluateAll((cars) => cars.map((car) => car.dataset.stripCar))).toEqual(
        expect.arrayContaining(['moving-fortress/13', 'moving-fortress/14', 'ghost-train/7']),
      );
      for (const id of ['moving-fortress/13', 'ghost-train/7']) {
        expect((await explorer.locate(page, id)).visible, id).toBe(true);
      }
      await page.keyboard.press('ArrowDown');
      expect(await option(page).getAttribute('data-found')).toBe('car moving-fortress/14');
      expect(await field(page).getAttribute('aria-activedescendant')).toBe(
        await option(page).getAttribute('id'),
      );
      await page.keyboard.press('Enter');
      await expectCar(page, 'moving-fortress/14');
      expect(await page.locator('.find').count()).toBe(0);
      expect(await page.locator('.strip-car[data-lit="true"]').count()).toBe(0);
    });
  });

  test('Ctrl+K opens it again with what was looked for; filters narrow it; Esc closes it and nothing else', async () => {
    const link = '#view=car&train=ghost-train&car=7';
    await inPage({ link, picture: false, width: 390, height: 844 }, async (page) => {
      await page.keyboard.press('Control+k');
      await field(page).waitFor();
      await page.keyboard.type('medcal');
      await looked(page, 'medcal');
      const groups = () => page.locator('.find-group').allInnerTexts();
      const all = await groups();
      await page.getByRole('combobox', { name: 'Train' }).selectOption('ghost-train');
      await expect.poll(groups).not.toEqual(all);
      await page.getByRole('combobox', { name: 'Evidence' }).selectOption('disputed');
      await expect
        .poll(() => page.locator('.found').first().getAttribute('data-found'))
        .toBe('claim putin-medical-room');
      await field(page).press('Escape');
      expect(await page.locator('.find').count()).toBe(0);
      await expectCar(page, 'ghost-train/7');
      await page.getByRole('button', { name: 'Search' }).click();
      expect(await field(page).inputValue()).toBe('medcal');
      // Back leads to another place, and the search does not stay over it.
      await page.evaluate(() => history.pushState(null, '', '#view=about'));
      await page.goBack();
      await page.locator('.find').waitFor({ state: 'detached' });
    });
  });

  test('a claim and a source are shown in their text', async () => {
    await inPage({ picture: false }, async (page) => {
      const choose = async (query: string) => {
        await page.keyboard.press('Control+k');
        await field(page).fill(query);
        await looked(page, query);
        await page.keyboard.press('Enter');
      };
      await choose('favourite transport of both leaders');
      const claim = page.locator('[data-fact="both-seed-favourite-transport"][data-revealed]');
      await claim.waitFor();
      expect(await claim.evaluate((element) => element === document.activeElement)).toBe(true);
      expect((await explorer.state(page)).view).toBe('about');
      await choose('rows of pink leather sofas');
      await choose('특별열차');
      await page.locator('[id^="source-"][data-revealed]').waitFor();
    });
  });
});
