import type { Plugin, Rolldown } from 'vite';
import { filesPolicy, withPolicy } from './contentPolicy.ts';
import { shareDrawings } from './shareDrawings.mjs';

/** What is written in Node before the page is built. */
export interface Prerendered {
  readonly head: string;
  readonly body: string;
}

/** Writes the page's text into the built HTML, so that it can be read before any script runs, and what it may load. */
export function finishPage(text: Prerendered): Plugin {
  return {
    name: 'finish-page',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = pageOf(bundle);
      page.source = withPolicy(withSite(withText(String(page.source), text)), filesPolicy);
    },
  };
}

/** The page among all that a build writes. */
export function pageOf(bundle: Rolldown.OutputBundle): Rolldown.OutputAsset {
  const page = bundle['index.html'];
  if (page?.type !== 'asset') throw new Error('The build has no index.html');
  return page;
}

/** Fills the pre-rendered text in. */
export function withText(html: string, { head, body }: Prerendered): string {
  return putAt(
    putAt(html, '<!--prerender-head-->', head),
    '<!--prerender-body-->',
    shareDrawings(body),
  );
}

/** Previews need whole addresses, which only the one who publishes knows: SITE_URL=https://example.org/trains/ */
export function withSite(html: string): string {
  const site = process.env.SITE_URL;
  if (!site) return html;
  const address = new URL(site.endsWith('/') ? site : `${site}/`).href;
  const links = `<link rel="canonical" href="${address}" /><meta property="og:url" content="${address}" />`;
  return html
    .replace(/(property="og:image"\s+content=")\.\//, (_match, before) => `${before}${address}`)
    .replace('</head>', () => `${links}</head>`);
}

function putAt(html: string, mark: string, text: string): string {
  if (!html.includes(mark)) throw new Error(`index.html has no ${mark}`);
  return html.replace(mark, () => text);
}
