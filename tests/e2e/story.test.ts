import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

const step = async (page: Page) => (await explorer.state(page)).step;
const card = (page: Page, n: number) => page.locator(`.story [data-step="${n}"] .chapter-card`);
const next = (page: Page) => page.getByRole('button', { name: 'Next' });
/** Whether the title of a chapter stands in the part of the page that shows the story. */
const seen = (page: Page, n: number) =>
  card(page, n).evaluate((element) => {
    const frame = element.closest('.story-scroll')?.getBoundingClientRect();
    const title = element.querySelector('h2')?.getBoundingClientRect();
    return Boolean(
      frame && title && title.top >= frame.top - 1 && title.bottom <= frame.bottom + 1,
    );
  });
/** Whether something ends over the bar with the ways to step. */
const above = async (page: Page, what: Locator) => {
  const [box, bar] = await Promise.all([
    what.boundingBox(),
    page.locator('.story-bar').boundingBox(),
  ]);
  return Boolean(box && bar && box.y >= 0 && box.y + box.height <= bar.y + 1);
};

describe('the story', () => {
  test('steps by buttons and by the wheel, back to the identical state; input pauses it', async () => {
    const link = '#view=story&step=8';
    await inPage({ link, width: 760, height: 520 }, async (page) => {
      const eighth = await explorer.state(page);
      expect(eighth).toMatchObject({ view: 'story', step: 8, overlay: 'armour', world: 'studio' });
      await next(page).click();
      await explorer.idle(page);
      expect(await explorer.state(page)).toMatchObject({ step: 9, overlay: 'evidence' });
      await expect.poll(() => seen(page, 9)).toBe(true);
      // The wheel over the picture scrolls the story: one chapter up.
      const height = await page.locator('[data-step="8"]').evaluate((each) => each.clientHeight);
      await page.mouse.move(640, 200);
      await page.mouse.wheel(0, -height);
      await expect.poll(() => step(page)).toBe(8);
      await explorer.idle(page);
      expect(await explorer.state(page)).toEqual(eighth);
      await page.goBack();
      await expect.poll(() => step(page)).toBe(9);
      // Nothing moves by itself until motion is welcome.
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.getByRole('button', { name: 'Play' }).click();
      await page.getByRole('button', { name: 'Pause' }).waitFor();
      await page.keyboard.press('Shift');
      await page.getByRole('button', { name: 'Play' }).waitFor();
    });
  });

  test('on a phone a scroll leads on; notes say who says so; as stills where less motion is asked for', async () => {
    const link = '#view=story&step=9';
    await inPage({ link, width: 390, height: 700 }, async (page) => {
      expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(0);
      await expect.poll(() => seen(page, 9)).toBe(true);
      await card(page, 9).getByRole('link', { name: 'Note 5' }).click();
      const note = card(page, 9).locator('.note:focus');
      await note.waitFor();
      expect(await note.locator('[data-fact]').getAttribute('data-fact')).toBe('kim-order-zones');
      expect(await note.locator('.source-line').innerText()).not.toBe('');
      await page.locator('.story [data-step="8"]').evaluate((chapter: HTMLElement) => {
        const scroller = chapter.parentElement;
        if (scroller) scroller.scrollTop = chapter.offsetTop;
      });
      await expect.poll(() => step(page)).toBe(8);
      await page.getByRole('button', { name: 'Back' }).click();
      await expect.poll(() => step(page)).toBe(7);
      await expect.poll(() => seen(page, 7)).toBe(true);
      await expect.poll(() => page.url()).toMatch(/#view=story&step=7$/);
      // The end of the story is all in sight: its notes, which come into sight when they open, and the ways on.
      await page.setViewportSize({ width: 390, height: 844 });
      await explorer.go(page, { step: 10 });
      const notes = card(page, 10).locator('.notes');
      await expect.poll(() => above(page, notes.locator('summary'))).toBe(true);
      await notes.locator('summary').click();
      await expect.poll(() => above(page, notes.locator('.note').first())).toBe(true);
      await card(page, 10).getByRole('link', { name: 'Compare them' }).click();
      await expect.poll(() => page.url()).toMatch(/#view=compare$/);
    });
  });

  test('without a picture it is a text, which a link opens at its step', async () => {
    await inPage({ link: '#view=story&step=5', picture: false }, async (page) => {
      const chapters = page.locator('.story-text article');
      await expect.poll(() => chapters.count()).toBeGreaterThan(7);
      const title = chapters.nth(4).getByRole('heading', { name: 'The ghost' });
      await expect.poll(async () => (await title.boundingBox())?.y ?? 0).toBeLessThan(300);
      expect(await page.getByText('Try again').count()).toBe(0);
    });
  });
});
