/** Makes the page behave as if the browser had no WebGL. Runs before the page's own scripts. */
export const withoutWebgl = `
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return /webgl/.test(kind) ? null : original.call(this, kind, ...rest);
  };
`;

/** Software rendering may take this long for a first frame at the highest quality. */
const patience = 300_000;

/**
 * Opens the built page in a context of its own and waits until its first frame stands and nothing moves.
 * @param {import('playwright-core').Browser} browser
 * @param {{ address: string, width: number, height: number, query?: Record<string, string>, hash?: string,
 *   before?: string, context?: object, prepare?: (page: import('playwright-core').Page) => unknown, settle?: boolean }} how
 * @returns {Promise<import('playwright-core').Page>} Close its context when done: `page.context().close()`.
 */
export async function openPage(browser, how) {
  const context = await browser.newContext({
    viewport: { width: how.width, height: how.height },
    reducedMotion: 'reduce',
    // Waiting in a page evaluates text there, which its policy forbids.
    bypassCSP: true,
    serviceWorkers: 'block',
    ...how.context,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  if (how.before) await page.addInitScript(how.before);
  await how.prepare?.(page);
  const url = new URL(how.address);
  for (const [key, value] of Object.entries(how.query ?? {})) url.searchParams.set(key, value);
  url.hash = how.hash ?? '';
  await page.goto(url.href, {
    waitUntil: how.settle === false ? 'load' : 'commit',
  });
  if (how.settle !== false) {
    await page.waitForFunction('window.explorer !== undefined', undefined, {
      timeout: patience,
    });
    await page.evaluate('window.explorer.ready');
    await settled(page);
  }
  return page;
}

/** Waits until nothing flies, loads or waits to be drawn. */
export function settled(page) {
  return page.evaluate('window.explorer.whenIdle()');
}

/** Changes the state as an embedding page would, and waits. */
export async function go(page, patch) {
  await page.evaluate(`window.explorer.go(${JSON.stringify(patch)})`);
  await settled(page);
}
