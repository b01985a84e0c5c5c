import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { comforts } from '../../src/plan/compare/comforts.ts';
import { spotQuestions } from '../../src/plan/compare/spotQuestions.ts';
import { mainTrains } from '../../src/store/mainTrains.ts';
import { parseCsv } from '../plan/compare/parseCsv.ts';
import { plans } from '../ui/shipped.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

const desktop = { width: 1440, height: 900, picture: false } as const;
const phone = { width: 390, height: 844, picture: false, options: { hasTouch: true } } as const;

const table = comforts(mainTrains.flatMap((id) => plans.get(id) ?? []));
const itemsOf = (comfort: string) =>
  (table.find((row) => row.comfort === comfort)?.cells ?? []).flat();

describe('comforts', () => {
  test('at 1440 × 900: the data’s table, its cars by key, sorted, filtered and copied', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await inPage({ ...desktop, link: '#view=compare&step=5', options }, async (page) => {
      const rows = page.locator('tr[data-comfort]');
      expect(await shown(rows)).toEqual(table.map(({ comfort }) => comfort));

      // By key: the row in focus lights its cars in the strip, and its folds open.
      await page.getByRole('button', { name: 'Comfort', exact: true }).focus();
      await reach(page, 'Medical care');
      const lit = page.locator('.strip-car[data-lit="true"]');
      const cars = new Set(itemsOf('medical').map(({ carId }) => carId));
      expect(new Set(await ids(lit, 'stripCar'))).toEqual(cars);
      const folded = page.locator('.comfort-fold[aria-expanded="false"]');
      while ((await folded.count()) > 0) await folded.first().press('Enter');
      const items = table.flatMap(({ cells }) => cells.flat().map(({ id }) => id));
      expect((await ids(page.locator('[data-item]'), 'item')).toSorted()).toEqual(items.toSorted());

      await page.getByRole('button', { name: 'Ghost train', exact: true }).press('Enter');
      const head = page.getByRole('columnheader', { name: 'Ghost train' });
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      expect((await shown(rows)).at(-1)).toBe('karaoke');

      await page.getByRole('checkbox', { name: /^Reported/ }).press(' ');
      await page.getByRole('checkbox', { name: /^Contents/ }).press(' ');
      const disputed = table.flatMap(({ cells }) => cells.flat()).filter(isDisputed);
      expect(new Set(await ids(page.locator('[data-item]'), 'item')).size).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Copy as CSV' }).press('Enter');
      await page.getByText(/^Copied/).waitFor();
      const [first = [], ...lines] = parseCsv(
        await page.evaluate('navigator.clipboard.readText()'),
      );
      const copied = lines.flatMap((line) => line[first.indexOf('id')] || []);
      expect(copied.toSorted()).toEqual(disputed.map(({ id }) => id).toSorted());
    });
  });

  test('at 390 × 844: a block each, the way to an item, and the table in a box where copying is refused', async () => {
    const prepare = (page: Page) =>
      page.addInitScript('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))');
    await inPage({ ...phone, link: '#view=compare&step=5', prepare }, async (page) => {
      expect(await shown(page.locator('section[data-comfort]'))).toEqual(
        table.map(({ comfort }) => comfort),
      );
      await page.getByRole('button', { name: 'Copy as CSV' }).tap();
      const box = page.getByRole('textbox', { name: /comma-separated/ });
      await box.waitFor();
      const [first = [], ...lines] = parseCsv(await box.inputValue());
      const items = table.flatMap(({ cells }) => cells.flat().map(({ id }) => id));
      expect(lines.flatMap((line) => line[first.indexOf('id')] || [])).toEqual(items);
      const selected = await box.evaluate((area) => [
        document.activeElement === area,
        'selectionEnd' in area && area.selectionEnd,
      ]);
      expect(selected).toEqual([true, (await box.inputValue()).length]);

      await page.getByRole('button', { name: 'Hammam' }).tap();
      expect(await ids(page.locator('.strip-car[data-lit="true"]'), 'stripCar')).toEqual([
        'ghost-train/7',
      ]);
      await page.getByRole('link', { name: 'Hammam' }).tap();
      // Without a picture nobody walks: the car opens at the item.
      expect(await explorer.state(page)).toMatchObject({
        view: 'car',
        item: 'ghost-train/7/hammam',
      });
      await page.locator('.strip[data-lit="true"]').waitFor({ state: 'detached' });

      // Any car against any car: what a row is about stands on a line or two over its cells.
      await explorer.go(page, { view: 'compare', step: 7 });
      const heads = page.locator('.pair-table tbody th');
      await heads.first().waitFor();
      const heights = await heads.evaluateAll((all) => all.map((each) => each.clientHeight));
      expect(Math.max(...heights)).toBeLessThan(50);

      // The sources: their list is one tap from the top, and the figures' table is no wider than a phone.
      await explorer.go(page, { view: 'about' });
      await page.getByRole('link', { name: 'Every source' }).tap();
      const title = page.getByRole('heading', { name: 'Every source' });
      await expect.poll(async () => (await title.boundingBox())?.y).toBeLessThan(200);
      const figures = page.locator('.about .table-scroll');
      expect(await figures.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
    });
  });
});

describe.each([
  { at: '1440 × 900', visit: desktop, right: true },
  { at: '390 × 844', visit: phone, right: false },
])('liveries at $at', ({ visit, right }) => {
  test('the loupe and a whole round, by key alone', async () => {
    await inPage({ ...visit, link: '#view=compare&step=3' }, async (page) => {
      const place = page.locator('.loupe-place');
      const before = await place.textContent();
      await page.getByRole('slider', { name: 'Along the cars' }).press('End');
      await expectText(page, place, (now) => now !== before);
      await page.getByRole('radio', { name: '12 m' }).press(' ');
      await page.getByRole('button', { name: 'Next car: Ghost train' }).press('Enter');
      const { pair } = await explorer.state(page);
      const [, ghost = ''] = pair?.split(',') ?? [];
      expect(await page.locator(`[data-loupe="${ghost}"]`).count()).toBe(1);

      const [hidden, ordinary] = ['ghost-train', 'russian-railways-ordinary'].map((id) =>
        plans.get(id),
      );
      if (!hidden || !ordinary) throw new Error('A train is missing');
      const questions = spotQuestions(hidden, ordinary, 0);
      const begin = page.locator('.spot').getByRole('button', { name: 'Begin' });
      await begin.press('Enter');
      for (const { id, answer, spots } of questions) {
        const look = page.locator(`[data-look="${id}"]`);
        await look.waitFor();
        const pick = right ? answer : answer === 'same' ? 0 : 'same';
        const button =
          pick === 'same'
            ? look.getByRole('button', { name: 'Nothing tells them apart' })
            : look.getByRole('button', { name: /^Picture/ }).nth(pick);
        await button.press('Enter');
        await look.getByRole('heading', { name: right ? 'Right.' : 'No.' }).waitFor();
        expect(await look.locator('.spot-ring').count()).toBe(spots.length);
        expect(await look.locator('[data-fact]').count()).toBeGreaterThan(0);
        // Focus went to the verdict; the next tab stop goes on.
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
      const score = page.locator('[data-score]');
      await score.waitFor();
      expect(await score.getAttribute('data-score')).toBe(right ? String(questions.length) : '0');
      expect(await page.locator('[data-answer]').count()).toBe(questions.length);
    });
  });
});

const isDisputed = ({ evidence }: { readonly evidence: string }) => evidence === 'disputed';

type Found = ReturnType<Page['locator']>;

async function shown(rows: Found): Promise<string[]> {
  await rows.first().waitFor();
  return ids(rows, 'comfort');
}

/** What the elements say in a data attribute. */
function ids(found: Found, name: string): Promise<string[]> {
  return found.evaluateAll(
    (elements, key) =>
      elements.map((one) => (one instanceof HTMLElement ? (one.dataset[key] ?? '') : '')),
    name,
  );
}

/** Tabs until a button of this name has focus. */
async function reach(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement.textContent')) === name) return;
  }
  throw new Error(`${name} cannot be reached by Tab`);
}

async function expectText(
  page: Page,
  found: Found,
  holds: (text: string) => boolean,
): Promise<void> {
  for (let i = 0; i < 40; i += 1) {
    if (holds((await found.textContent()) ?? '')) return;
    await page.waitForTimeout(25);
  }
  throw new Error('The text did not change');
}
