import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectCar } from './expectCar.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

const script = `"><img src=x onerror="window.ran=1"><script>window.ran=1</script><svg onload="window.ran=1">`;
const address = 'javascript:window.ran=1';

/** Script in every field that takes text, and numbers that nothing has. */
const hostile: Readonly<Record<string, unknown>> = {
  name: script,
  shortName: script,
  summary: script,
  livery: { colours: { 'body-side': 'red;background:url(javascript:window.ran=1)' } },
  sources: [
    { id: 'me', publisher: script, title: script, author: script, url: address, note: script },
  ],
  facts: [{ id: 'mine', topic: 'amenity', claim: script, note: script, sources: ['me'] }],
  cars: [
    {
      name: script,
      purpose: script,
      length: 24.5,
      evidence: 'reported',
      facts: ['mine'],
      rooms: [],
      amenities: [{ id: 'thing', name: script, facts: ['mine'] }],
    },
    { name: script, length: -1e308, rooms: [] },
    { name: script, length: 24.5, [script]: script },
    JSON.parse('{ "__proto__": { "ran": 1 }, "constructor": "x" }'),
  ],
};

const links = [
  `#view=${encodeURIComponent(script)}&train=${encodeURIComponent(script)}&car=7`,
  `#view=car&train=ghost-train&car=1e308&step=-1e308&cam=1e308,0,0,0,0,0`,
  `#view=car&train=ghost-train&car=-9e15&cam=99999,-99999,99999,99999,-99999,99999&step=9e99`,
  `#view=car&train=__proto__&car=1&item=constructor/1/x&cut=__proto__/1`,
  `#view=compare&step=-1&pair=${encodeURIComponent(script)},&align=__proto__&threat=toString&overlay=constructor`,
  `#view=walk&train=ghost-train&car=7&pose=1e5,NaN,Infinity,x&item=ghost-train/7/%00`,
  `#%E0%A4%A&view=%&&&===&car=%F0%9F&train=\u{1F600}`,
];

describe('hostile input', () => {
  test('script in every field of a train file runs nothing, and the page goes on', async () => {
    await inPage({ picture: false }, async (page) => {
      await drop(page, `${script}.json`, JSON.stringify(hostile));
      await page.getByRole('dialog').first().waitFor();
      await nothingRan(page);
      await page.keyboard.press('Escape');
      await page.locator('[data-car$="/1"]:visible').first().waitFor();
      await nothingRan(page);
      expect(await page.locator(`a[href^="javascript:"]`).count()).toBe(0);
      await explorer.go(page, { view: 'about' });
      await explorer.go(page, { view: 'car', train: 'ghost-train', car: 7 });
      await expectCar(page, 'ghost-train/7');
      await nothingRan(page);
    });
  });

  test('links of nonsense fall to a valid state, and one of 100 kB opens', async () => {
    await inPage({ picture: false }, async (page) => {
      for (const link of links) {
        await page.evaluate(`location.hash = ${JSON.stringify(link)}`);
        await explorer.idle(page);
        const { view, train, car } = await explorer.state(page);
        expect(['overview', 'car', 'walk', 'compare'], link).toContain(view);
        expect([null, 'ghost-train'], link).toContain(train);
        expect(car === null || (Number.isInteger(car) && car >= 1 && car <= 22), link).toBe(true);
        await nothingRan(page);
      }
      await page.evaluate(
        `location.hash = '#view=car&train=ghost-train&car=3&overlay=' + '\u{1F600}'.repeat(25_000)`,
      );
      await expectCar(page, 'ghost-train/3');
      expect(new URL(page.url()).hash.length).toBeLessThanOrEqual(301);
    });
  });

  test('the camera of a link beyond all bounds still shows the picture', async () => {
    const link = '#world=studio&cam=99999,-99999,99999,99999,-99999,99999';
    await inPage({ width: 480, height: 360, link }, async (page) => {
      await explorer.press(page, 'Home');
      await explorer.idle(page);
      expect((await explorer.locate(page, 'moving-fortress/1')).visible).toBe(true);
    });
  });

  test('calls with nonsense are answered without a throw', async () => {
    await inPage({ picture: false }, async (page) => {
      await page.evaluate(`{
        const bad = [null, undefined, 0, NaN, {}, [], 'x', '\\uD800'];
        for (const value of bad) {
          for (const key of Object.keys(window.explorer.getState())) window.explorer.go({ [key]: value });
          window.explorer.go({ [String(value)]: value });
          window.explorer.locate(value);
        }
        for (const value of bad) window.postMessage({ type: 'explorer:go', version: 1, state: value, patch: value }, '*');
      }`);
      await explorer.go(page, { view: 'car', train: 'ghost-train', car: 7 });
      await expectCar(page, 'ghost-train/7');
    });
  });
});

async function nothingRan(page: Page): Promise<void> {
  expect(await page.evaluate('window.ran ?? Object.prototype.ran ?? null')).toBeNull();
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    `{
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'application/json' }));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }`,
  );
  await explorer.idle(page);
}
