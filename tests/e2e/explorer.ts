import type { Page } from 'playwright-core';
import type { ExplorerApi } from '../../src/app/explorer.ts';
import type { ExplorerState } from '../../src/store/state.ts';

/** Calls of the page's own scripting API from a test. */
export const explorer = {
  /** Waits for the first whole frame (or, without WebGL, for a usable page). */
  ready: (page: Page) => call(page, (api) => api.ready),

  idle: (page: Page) => call(page, (api) => api.whenIdle()),

  state: (page: Page) => call(page, (api) => api.getState()),

  stats: (page: Page) => call(page, (api) => api.stats()),

  async go(page: Page, patch: Partial<ExplorerState>): Promise<void> {
    await call(page, (api, given) => api.go(given), patch);
    await explorer.idle(page);
  },

  locate: (page: Page, id: string) => call(page, (api, given) => api.locate(given), id),

  /** Presses a key while the picture has focus. */
  async press(page: Page, key: string): Promise<void> {
    await page.locator('canvas[data-explorer]').focus();
    await page.keyboard.press(key);
  },

  /** A real click on the canvas where the page says that the thing is. */
  async click(page: Page, at: { readonly x: number; readonly y: number }): Promise<void> {
    const box = await page.locator('canvas[data-explorer]').boundingBox();
    if (!box) throw new Error('The canvas is not on the page');
    await page.mouse.click(box.x + at.x, box.y + at.y);
  },
};

/** Runs `fn` in the page with its API. The function is sent as text: it may use nothing but its arguments. */
async function call<A, R>(
  page: Page,
  fn: (api: ExplorerApi, given: A) => R | Promise<R>,
  given?: A,
): Promise<R> {
  // Asked again and again from here: the page's own policy forbids what waits inside it.
  while (!(await page.evaluate('window.explorer !== undefined'))) await page.waitForTimeout(50);
  // What comes back is what `fn` gives: the text between here and there has no type.
  return page.evaluate(
    `(${fn.toString()})(window.explorer, ${JSON.stringify(given) ?? 'undefined'})`,
  ) as Promise<R>;
}
