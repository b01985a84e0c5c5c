import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { serve } from '../tools/serve.mjs';
import { inPage, type Visit } from './inPage.ts';

declare global {
  interface Window {
    /** What the frame has said, as the example page keeps it. */
    messages: { readonly type: string; readonly [key: string]: unknown }[];
    /** Speaks to the frame. */
    tell(message: unknown): void;
  }
}

const example = fileURLToPath(new URL('../example/', import.meta.url));

/** Opens the example page, on another origin, with the page in one file in its sandboxed frame. `query` follows `embed=1`. */
export async function inHost(
  query: (origin: string) => string,
  visit: Visit,
  use: (page: Page, frame: Frame) => Promise<void>,
): Promise<void> {
  const host = await serve({ root: example });
  const address = `${inject('address')}single.html?embed=1&quality=low&${query(host.address.slice(0, -1))}`;
  try {
    await inPage(
      {
        ...visit,
        settle: false,
        link: `${host.address}?explorer=${encodeURIComponent(address)}`,
        expected: [/request to localhost/, ...(visit.expected ?? [])],
        options: { bypassCSP: false, serviceWorkers: 'allow', ...visit.options },
      },
      async (page) => {
        await page.waitForFunction(() => document.querySelector('iframe')?.src);
        const [, frame] = page.frames();
        if (!frame) throw new Error('The example page has no frame');
        await use(page, frame);
      },
    );
  } finally {
    await host.close();
  }
}

let count = 0;

/** A call by message, and its answer. */
export async function ask(page: Page, call: string, more: object = {}): Promise<unknown> {
  const request = ++count;
  const message = { type: `explorer:${call}`, version: 1, request, ...more };
  await page.evaluate((given) => window.tell(given), message);
  await page.waitForFunction((id) => window.messages.some((said) => said.request === id), request);
  return page.evaluate(
    (id) => window.messages.find((said) => said.request === id)?.result,
    request,
  );
}
