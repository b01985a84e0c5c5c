import { withoutWebgl } from './openPage.mjs';

/** Typed whole, one after another: a plain word, an accent left out, slips of the pen, Cyrillic, Korean, two words, one letter. */
const queries = [
  'medical',
  'suddeutsche',
  'defibrilator',
  'mecidal',
  'cosmetlo',
  'поезд',
  '특별열차',
  'kim wine',
  'a',
];

/**
 * Milliseconds in the page from a key to the results it brings, in the built app without its picture: `first` after the search has
 * opened, `slowest` of all keys typed.
 * @param {import('playwright-core').Browser} browser
 */
export async function measureFind(browser, address) {
  const page = await browser.newPage();
  try {
    await page.addInitScript(withoutWebgl);
    await page.goto(address);
    await page.evaluate('window.explorer.ready');
    await page.keyboard.press('/');
    await page.waitForSelector('.find-words .actions');
    const times = [];
    for (const query of queries) {
      await page.locator('.find-field').fill('');
      await page.waitForSelector('.find-words .actions');
      for (const letter of query) times.push(await typed(page, letter));
    }
    return { first: times[0], slowest: Math.max(...times), keys: times.length };
  } finally {
    await page.close();
  }
}

/** Appends a letter as a key does, and waits until the list stands in the page. */
function typed(page, letter) {
  return page.evaluate((text) => {
    const field = document.querySelector('.find-field');
    const status = document.querySelector('.find [role="status"]');
    const began = performance.now();
    const done = new Promise((resolve) => {
      const settle = () => {
        if (status.dataset.asked !== field.value) return;
        observer.disconnect();
        resolve(performance.now() - began);
      };
      const observer = new MutationObserver(settle);
      observer.observe(status, { attributes: true });
    });
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    write.call(field, field.value + text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return done;
  }, letter);
}
