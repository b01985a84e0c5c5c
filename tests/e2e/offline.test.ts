import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { inPage, linkTo } from './inPage.ts';
import { seeText } from './seeText.ts';

const single = pathToFileURL(
  fileURLToPath(new URL('../../dist/single.html', import.meta.url)),
).href;

declare global {
  interface Window {
    violations: string[];
  }
}

test('after one visit it opens without a network, and all of it keeps to its policy', async () => {
  const visit = {
    picture: false,
    width: 760,
    height: 400,
    options: { bypassCSP: false, serviceWorkers: 'allow' },
  } as const;
  await inPage(visit, async (first) => {
    await first.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    const context = first.context();
    expect(await context.cookies()).toEqual([]);
    await context.setOffline(true);

    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    await watchPolicy(page);
    await page.goto(linkTo('#view=car&train=ghost-train&car=7'));
    expect(await explorer.ready(page)).toEqual({ webgl: true });
    await explorer.idle(page);
    await seeText(page.locator('[data-car="ghost-train/7"]:visible').first(), 'Sports-health car');

    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Link to this view').inputValue()).toMatch(/car=7$/);
    expect(await dialog.getByLabel('Code', { exact: true }).inputValue()).toContain(
      'single.html?embed=1#view=car',
    );
    const picture = dialog.locator('.share-frame img');
    await picture.waitFor();
    expect(await picture.evaluate(sizeOf)).toEqual([1920, 1080]);
    await page.keyboard.press('Escape');

    for (const view of ['compare', 'about'] as const) {
      await explorer.go(page, { view });
      expect((await explorer.state(page)).view).toBe(view);
    }
    for (const name of ['Settings', 'Help and keys']) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
    }
    expect(await page.evaluate(() => window.violations)).toEqual([]);

    // The policy is in force: what it is there for is refused.
    expect(await page.evaluate(evaluated)).toBe('EvalError');
    expect(await page.evaluate(inlined)).toBe(undefined);
    await expect.poll(() => page.evaluate(() => window.violations.length)).toBeGreaterThan(1);
  });
});

test('the page in one file opens from disk, asks for no other, and has the light of the insides with it', async () => {
  const link = `${single}#view=walk&train=ghost-train&car=7`;
  const visit = { options: { bypassCSP: false }, prepare: watchPolicy };
  await inPage({ link, ...visit }, async (page) => {
    expect(await explorer.state(page)).toMatchObject({ view: 'walk', car: 7 });
    await seeText(page.locator('.room-plate').first(), /car 7 of 22/);
    expect(
      await page.evaluate(() => {
        const asked = performance.getEntriesByType('resource').map(({ name }) => name);
        return asked.filter((name) => !/^(data|blob):/.test(name));
      }),
    ).toEqual([]);
    expect(
      await page.evaluate(() => document.getElementById('light/ghost-train-7.bin')?.textContent),
    ).toMatch(/^[\w+/=]{10000}/);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
  });
});

/** Keeps what the policy refused. */
async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
}

function sizeOf(image: HTMLElement | SVGElement): number[] {
  return image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : [];
}

/** Runs text as a script of the page would: later, for the browser lets the test itself do so. */
function evaluated(): Promise<string> {
  return new Promise((done) => {
    setTimeout(() => {
      try {
        done(String(new Function('return 1')()));
      } catch (error) {
        done(error instanceof Error ? error.name : '');
      }
    });
  });
}

function inlined(): unknown {
  const script = document.createElement('script');
  script.textContent = 'window.ran = true';
  document.body.append(script);
  return 'ran' in window ? true : undefined;
}
