import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, inHost } from './host.ts';

describe('in a frame of another site that may run scripts and nothing else', () => {
  test('it shows, is spoken to, and leaves wheel, finger and focus to the page around it', async () => {
    const origin = (host: string) => `origin=${host}`;
    const visit = { width: 700, height: 640, options: { hasTouch: true } };
    await inHost(origin, visit, async (page, frame) => {
      await page.waitForFunction(() => window.messages.some((m) => m.type === 'explorer:ready'));
      const said = await page.evaluate(() => window.messages);
      expect(said.find((m) => m.type === 'explorer:ready')).toMatchObject({ webgl: true });
      const height = said.find((m) => m.type === 'explorer:height')?.height;
      expect(height).toBe(420);
      const app = frame.locator('.app');
      const cover = frame.getByRole('button', { name: /explore/ });
      await cover.waitFor();
      const box = await page.locator('iframe').boundingBox();
      if (!box) throw new Error('no frame');
      const [x, y] = [box.x + box.width / 2, box.y + 150] as const;

      // As a poster it takes nothing: neither the wheel, nor a finger, nor focus, nor the history.
      await page.mouse.move(x, y);
      await scrolls(page, () => page.mouse.wheel(0, 120));
      await frame.locator('.frame-hint[data-shown="true"]').waitFor();
      await scrolls(page, () => swipe(page, x, y));
      expect(await app.getAttribute('data-frame')).toBe('poster');
      const steps = await page.evaluate(() => history.length);

      // Messages do what the interface does.
      const go = { patch: { train: 'ghost-train', car: 7 } };
      expect(await ask(page, 'go', go)).toMatchObject({
        view: 'car',
        train: 'ghost-train',
        car: 7,
      });
      await ask(page, 'whenIdle');
      expect(await ask(page, 'stats')).toMatchObject({ drawCalls: expect.any(Number) });
      expect(await page.evaluate(() => window.messages.at(-1)?.type)).toBe('explorer:reply');
      expect(
        await page.evaluate(() => window.messages.some((m) => m.type === 'explorer:change')),
      ).toBe(true);
      expect(await page.evaluate(() => history.length)).toBe(steps);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

      // What is no call, or comes from elsewhere, changes nothing.
      await page.evaluate((given) => {
        for (const message of given) window.tell(message);
      }, hostile);
      await frame.evaluate(() =>
        window.postMessage({ type: 'explorer:go', version: 1, patch: { car: 3 } }, '*'),
      );
      expect(await ask(page, 'getState')).toMatchObject({ train: 'ghost-train', car: 7 });
      expect(await frame.evaluate(() => document.title)).toMatch(/Ghost & Fortress$/);

      // A click wakes it; then the wheel is its own.
      await cover.click();
      await frame.locator('.app[data-frame="awake"]').waitFor();
      await frame.locator('[data-car="ghost-train/7"]:visible').first().waitFor();
      await ask(page, 'whenIdle');
      const frames = () => frame.evaluate('window.explorer.stats().frames');
      const drawn = Number(await frames());
      await page.mouse.move(box.x + 100, box.y + 200);
      await page.mouse.wheel(0, -120);
      await expect.poll(frames, { timeout: 60_000 }).toBeGreaterThan(drawn);
      expect(await page.evaluate(() => scrollY)).toBe(0);

      // Who turns to the page around it has the wheel back.
      await page.locator('h1').click();
      await expect.poll(() => app.getAttribute('data-frame')).toBe('asleep');
      await page.mouse.move(box.x + 100, box.y + 200);
      await scrolls(page, () => page.mouse.wheel(0, 120));
      await scrolls(page, () => swipe(page, box.x + 100, box.y + 200));
    });
  });

  test('it hears only the origin that its address names, and speaks to no other', async () => {
    await inHost(
      () => 'origin=https://elsewhere.example',
      { picture: false, expected: [/does not match the recipient/] },
      async (page, frame) => {
        while (!(await frame.evaluate('window.explorer !== undefined')))
          await page.waitForTimeout(50);
        await frame.evaluate('window.explorer.ready');
        await page.evaluate(() =>
          window.tell({ type: 'explorer:go', version: 1, patch: { train: 'ghost-train', car: 7 } }),
        );
        // Two turns: messages are delivered in order, so this one came after the call.
        await frame.evaluate('new Promise((done) => setTimeout(done, 100))');
        expect(await frame.evaluate('window.explorer.getState().car')).toBeNull();
        expect(await page.evaluate(() => window.messages)).toEqual([]);
      },
    );
  });
});

const markup = '<img src=x onerror="document.title=1">';
const hostile: readonly object[] = [
  { type: 'explorer:go' },
  { type: 'explorer:go', version: 2, patch: { car: 3 } },
  { type: 'explorer:go', version: 1, patch: null },
  { type: 'explorer:go', version: 1, patch: { car: null, train: 4, view: 'x', cam: [1e308] } },
  { type: 'explorer:go', version: 1, patch: { train: 'ghost-train', car: 7, item: markup } },
  { type: 'explorer:go', version: 1, patch: { overlay: 'x'.repeat(100_000), pair: markup } },
  { type: 'explorer:locate', version: 1, id: markup, request: markup },
  { type: 'explorer:locate', version: 1, id: { toString: 1 } },
  { type: 'explorer:eval', version: 1, code: 'document.title=1' },
];

/** One finger, upwards. */
async function swipe(page: Page, x: number, y: number): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: { x: number; y: number }[],
  ) => touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await send('touchStart', [{ x, y }]);
  for (let by = 8; by <= 96; by += 8) await send('touchMove', [{ x, y: y - by }]);
  await send('touchEnd', []);
}

/** The page around the frame moves, and is put back. */
async function scrolls(page: Page, act: () => Promise<unknown>): Promise<void> {
  await act();
  await page.waitForFunction(() => scrollY > 0);
  // It glides on for a while: put back before it rests, it would only go on.
  await page.evaluate(async () => {
    for (let last = -1; last !== scrollY; ) {
      last = scrollY;
      await new Promise((done) => setTimeout(done, 200));
    }
  });
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForFunction(() => scrollY === 0);
}
