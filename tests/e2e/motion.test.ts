import { expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

test('Run draws frames, waiting for idle still ends, Stop ends the frames', async () => {
  await inPage({ reducedMotion: false, width: 760, height: 500 }, async (page) => {
    const before = (await explorer.stats(page)).frames;
    await page.getByRole('button', { name: 'Run' }).click();
    await page.waitForFunction(`window.explorer.stats().frames > ${before + 4}`);
    await explorer.idle(page);
    await page.getByRole('button', { name: 'Stop' }).click();
    // Trains brake over some frames: two seconds without one say that they stand.
    await page.waitForFunction(
      `(() => {
        const { frames } = window.explorer.stats();
        if (window.lastFrames !== frames) { window.lastFrames = frames; window.lastAt = performance.now(); }
        return performance.now() - window.lastAt > 2000;
      })()`,
      undefined,
      { polling: 250 },
    );
    await explorer.idle(page);
  });
});

test('under reduced motion Run is disabled and says why', async () => {
  await inPage({ width: 760, height: 500 }, async (page) => {
    const run = page.getByRole('button', { name: /less motion/ });
    expect(await run.getAttribute('aria-disabled')).toBe('true');
    const before = (await explorer.stats(page)).frames;
    await run.click({ force: true });
    await explorer.idle(page);
    expect(await run.getAttribute('aria-pressed')).toBe('false');
    expect((await explorer.stats(page)).frames - before).toBeLessThan(3);
  });
});
