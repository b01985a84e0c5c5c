import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axeFindings.ts';
import { cutOff } from './cutOff.ts';
import { everyView, type ViewOfPage } from './everyView.ts';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';
import { smallTargets } from './smallTargets.ts';

/** What WCAG 1.4.12 asks a page to bear. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

const sizes = [
  [1440, 900],
  [390, 844],
] as const;

describe('in every view, light and dark, axe-core finds nothing serious, targets are for fingers, nothing is cut off', () => {
  test.each(sizes)('without the picture (%i×%i)', async (width, height) => {
    const views = everyView.filter(({ picture }) => !picture);
    await throughViews(views, { width, height, picture: false }, findings);
  });

  test('in a frame of another page', async () => {
    const visit = { link: '?embed=1', width: 700, height: 500, picture: false };
    await inPage(visit, async (page) => expect(await findings(page)).toEqual([]));
  });

  // Both layouts in one page, and no larger than they need to be: what is drawn in software takes its time.
  test('with the picture (1024×520 and 390×844)', async () => {
    const views = everyView.filter(({ picture }) => picture);
    await throughViews(views, { width: 1024, height: 520, picture: true }, async (page) => {
      const wide = await findings(page);
      await page.setViewportSize({ width: 390, height: 844 });
      const narrow = await findings(page);
      await page.setViewportSize({ width: 1024, height: 520 });
      return [...wide, ...narrow];
    });
  });
});

describe('in every view nothing is lost', () => {
  test('at 400 % zoom, and on a small phone upright and sideways with more space between words and lines', async () => {
    const views = everyView.filter(({ picture }) => !picture);
    await throughViews(views, { width: 360, height: 640, picture: false }, async (page) => {
      await addStyle(page, textSpacing);
      const lost = await cutOff(page);
      await page.setViewportSize({ width: 640, height: 360 });
      lost.push(...(await cutOff(page)));
      await addStyle(page, '');
      // A window of 1280×1024 at 400 %.
      await page.setViewportSize({ width: 320, height: 256 });
      lost.push(...(await cutOff(page)));
      await page.setViewportSize({ width: 360, height: 640 });
      return lost;
    });
  });
});

async function findings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axeFindings(page)).map((words) => `${colorScheme}: ${words}`));
  }
  return [...found, ...(await smallTargets(page)), ...(await cutOff(page))];
}

interface Window {
  readonly width: number;
  readonly height: number;
  readonly picture: boolean;
}

/** Goes to each view in turn and asks that `look` finds nothing there. */
async function throughViews(
  views: readonly ViewOfPage[],
  window: Window,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<void> {
  await inPage({ ...window, link: '#world=studio' }, async (page) => {
    const found: Record<string, readonly string[]> = {};
    for (const view of views) {
      await show(page, view);
      const here = await look(page);
      if (here.length > 0) found[view.name] = here;
      if (view.open) await page.keyboard.press('Escape');
    }
    expect(found).toEqual({});
  });
}

async function show(page: Page, { state, open }: ViewOfPage): Promise<void> {
  page.setDefaultTimeout(20_000);
  await explorer.go(page, { car: null, train: null, item: null, step: null, ...state });
  await open?.(page);
  await explorer.idle(page);
}

/** A sheet of script's own making, which the page's policy on styles lets be. */
async function addStyle(page: Page, text: string): Promise<void> {
  await page.evaluate(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(text)});
    document.adoptedStyleSheets = [sheet];
  }`);
}
