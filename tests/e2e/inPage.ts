import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { explorer } from './explorer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built page, with its last slash. */
    address: string;
    /** WebSocket address of the running browser. */
    browser: string;
    /** Text of a train file of 430 cars. */
    longTrain: string;
  }
}

/** three 0.187 says the one about R3F 9.8's clock, the test's own browser the other; nothing else may be said. */
const allowed = [/THREE\.Clock/, /Service Worker registration blocked by Playwright/];

export interface Visit {
  /** What follows the address: `?…#…`. `quality=low` is added unless the query names a quality. */
  readonly link?: string;
  readonly width?: number;
  readonly height?: number;
  /** Flights become cuts, so that a test needs few frames. On unless said. */
  readonly reducedMotion?: boolean;
  readonly options?: BrowserContextOptions;
  /** False: as in a browser without WebGL, for tests that ask nothing of the picture. Drawn in software it is slow. */
  readonly picture?: boolean;
  /** Called before the page is opened: routes, further listeners. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Messages that this test provokes. */
  readonly expected?: readonly RegExp[];
  /** Waits for `explorer.ready` and until nothing moves. On unless said. */
  readonly settle?: boolean;
}

const withoutWebgl = `
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return /webgl/.test(kind) ? null : original.call(this, kind, ...rest);
  };
`;

let shared: Promise<Browser> | null = null;

/**
 * Opens the built page in a fresh context, lets the test use it, and then asks that the console stayed clean and that
 * nothing was asked of another host.
 */
export async function inPage(visit: Visit, use: (page: Page) => Promise<void>): Promise<void> {
  shared ??= chromium.connect(inject('browser'));
  const context = await (await shared).newContext({
    viewport: { width: visit.width ?? 860, height: visit.height ?? 540 },
    reducedMotion: (visit.reducedMotion ?? true) ? 'reduce' : 'no-preference',
    // Waiting in a page evaluates text there, which its policy forbids; the tests of the policy itself leave it on.
    bypassCSP: true,
    // Keeping the page for later would only cost each test its time.
    serviceWorkers: 'block',
    ...visit.options,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    const complaints = watch(page, [...allowed, ...(visit.expected ?? [])]);
    if (visit.picture === false) await page.addInitScript(withoutWebgl);
    await visit.prepare?.(page);
    await page.goto(linkTo(visit.link ?? ''));
    if (visit.settle ?? true) {
      await explorer.ready(page);
      await explorer.idle(page);
    }
    await use(page);
    expect(complaints, 'console and network').toEqual([]);
  } finally {
    await context.close();
  }
}

/** Whole address of a link of ours, at low quality unless it names one. */
export function linkTo(link: string): string {
  const url = new URL(link, inject('address'));
  if (!url.searchParams.has('quality')) url.searchParams.set('quality', 'low');
  return url.href;
}

function watch(page: Page, ignore: readonly RegExp[]): string[] {
  const complaints: string[] = [];
  const complain = (text: string) => {
    if (!ignore.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  const home = new URL(inject('address')).host;
  page.on('console', (message) => {
    if (message.type() === 'warning' || message.type() === 'error') complain(message.text());
  });
  page.on('pageerror', (error) => complain(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.host !== home) complain(`request to ${url.host}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()} ${response.url()}`);
  });
  return complaints;
}
