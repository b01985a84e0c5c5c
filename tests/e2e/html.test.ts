import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { explorer } from './explorer.ts';
import { inPage } from './inPage.ts';

/** The rules of the HTML standard, and those of WCAG that can be read from a page's text. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // A list of cars, drawn to scale, is no select.
  rules: { 'prefer-native-element': ['error', { exclude: ['listbox'] }] },
});

describe('the HTML is valid', () => {
  test('as it is served, before any script', async () => {
    const html = await (await fetch(inject('address'))).text();
    expect(await faults(html)).toEqual([]);
  });

  test('as the running page writes it', async () => {
    await inPage({ picture: false }, async (page) => {
      for (const state of [
        { train: 'ghost-train', car: 7 },
        { view: 'about' },
        { view: 'compare' },
      ] as const) {
        await explorer.go(page, state);
        const html = await page.locator('#root').evaluate((root) => root.innerHTML);
        expect(await faults(html), JSON.stringify(state)).toEqual([]);
      }
    });
  });
});

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}
