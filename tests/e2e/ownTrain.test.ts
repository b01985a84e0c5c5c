import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';
import { seeText } from './seeText.ts';

const minimal = {
  name: 'My train',
  cars: [
    { name: 'Day coach', length: 24.5, rooms: [] },
    { name: 'Night coach', length: 24.5, rooms: [] },
  ],
};

const oneFaultyCar = {
  ...minimal,
  cars: [minimal.cars[0], { name: 'Odd coach', lenght: 24.5 }, minimal.cars[1]],
};

describe('a visitor’s own train', () => {
  test('dropped on the page it stands beside ours, selectable, with panels', async () => {
    await inPage({}, async (page) => {
      await drop(page, 'mine.json', JSON.stringify(minimal));
      await page.locator('[data-car$="/1"]:visible').first().waitFor();
      const { train } = await explorer.state(page);
      expect(['moving-fortress', 'ghost-train', null]).not.toContain(train);
      const panel = page.locator(`[data-car="${train}/1"]:visible`).first();
      await seeText(panel, 'Day coach');
      await explorer.press(page, ']');
      await seeText(page.locator(`[data-car="${train}/2"]:visible`).first(), 'Night coach');
      expect(await page.getByRole('listbox').count()).toBeGreaterThanOrEqual(3);
      await explorer.idle(page);
      expect((await explorer.locate(page, `${train}/2`)).visible).toBe(true);
    });
  });

  test('named in the link it opens the same way', async () => {
    await inPage(
      {
        link: '?data=mine.json',
        picture: false,
        prepare: answerWith(JSON.stringify(minimal)),
      },
      (page) => seeText(page.locator('[data-car]:visible').first(), 'Day coach'),
    );
  });

  test('one bad car is drawn as faulty and says why; the others work', async () => {
    await inPage({ picture: false }, async (page) => {
      await drop(page, 'mine.json', JSON.stringify(oneFaultyCar));
      await seeText(page, 'cars[1].lenght');
      expect(await page.getByText('length', { exact: false }).count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      const { train } = await explorer.state(page);
      await explorer.go(page, { car: 2 });
      const faulty = page.locator(`[data-car="${train}/2"]:visible`).first();
      await seeText(faulty, 'lenght');
      await explorer.go(page, { car: 3 });
      await seeText(page.locator(`[data-car="${train}/3"]:visible`).first(), 'Night coach');
    });
  });

  test.each([
    ['not JSON', '{ "name": "Half a tr', /mine\.json/],
    ['no cars', '{ "name": "Empty", "cars": [] }', /cars/],
    ['a list', '[1, 2, 3]', /mine\.json/],
  ])('a file that is %s: the errors are listed and the rest works', async (_what, text, words) => {
    await inPage({ picture: false }, async (page) => {
      await drop(page, 'mine.json', text);
      await seeText(page.getByRole('dialog'), words);
      await page.keyboard.press('Escape');
      await explorer.go(page, { train: 'ghost-train', car: 7 });
      await page.locator('[data-car="ghost-train/7"]:visible').first().waitFor();
    });
  });

  test('an address with nothing behind it: a readable message, and the rest works', async () => {
    const visit = {
      link: '?data=nowhere.json',
      picture: false,
      expected: [/404/],
    };
    await inPage(visit, async (page) => {
      await seeText(page, 'nowhere.json');
      await page.keyboard.press('Escape');
      await explorer.go(page, { train: 'ghost-train', car: 7 });
      await page.locator('[data-car="ghost-train/7"]:visible').first().waitFor();
    });
  });

  test('markup in every field stays text', async () => {
    const markup = '<img src=x onerror="window.ran=1">';
    const hostile = {
      name: markup,
      cars: [{ name: markup, purpose: markup, length: 24.5 }],
    };
    await inPage({ picture: false }, async (page) => {
      await drop(page, `${markup}.json`, JSON.stringify(hostile));
      await seeText(page, markup);
      // The page's title names the car as it is written.
      expect(await page.title()).toContain(markup);
      expect(await page.evaluate('window.ran')).toBeUndefined();
      expect(await page.locator('img[src="x"]').count()).toBe(0);
    });
  });
});

function answerWith(text: string) {
  return (page: Page) =>
    page.route('**/mine.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: text }),
    );
}

/** Lets a file fall on the page, as a visitor does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'application/json' }));
      return transfer;
    },
    [name, text] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', type, { dataTransfer: files });
  }
}
