import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { shareDrawings } from './shareDrawings.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const began = performance.now();

/*
 * data ──check──► client build (dist/) ──► page written in Node (.prerender/) ──► put into dist/index.html
 */
await checkData();
await build({ root, logLevel: 'warn' });
await build({
  root,
  logLevel: 'warn',
  build: { ssr: 'src/app/prerender.tsx' },
});
await insertPrerendered();
console.log(`Built dist/ in ${((performance.now() - began) / 1000).toFixed(1)} s`);

/** A broken data file stops the build with its place and its fix, before a bundler can stumble over it. */
async function checkData() {
  const { checkShippedData } = await tsImport('./checkShippedData.ts', import.meta.url);
  const { problems, summary } = await checkShippedData();
  if (problems.length > 0) {
    console.error(`The data have ${problems.length} fault(s):\n`);
    for (const problem of problems) console.error(`  ${problem}`);
    process.exit(1);
  }
  console.log(summary);
}

/** Writes the page's text into the built HTML, so that it can be read before any script runs. */
async function insertPrerendered() {
  process.env.NODE_ENV = 'production';
  const { prerender } = await import(pathToFileURL(`${root}.prerender/prerender.js`).href);
  const { head, body } = await prerender();
  const page = `${root}dist/index.html`;
  let html = await readFile(page, 'utf8');
  html = putAt(html, '<!--prerender-head-->', head);
  html = putAt(html, '<!--prerender-body-->', shareDrawings(body));
  await writeFile(page, withSite(html));
}

function putAt(html, mark, text) {
  if (!html.includes(mark)) throw new Error(`index.html has no ${mark}`);
  return html.replace(mark, () => text);
}

/** Previews need whole addresses, which only the one who publishes knows: SITE_URL=https://example.org/trains/ */
function withSite(html) {
  const site = process.env.SITE_URL;
  if (!site) return html;
  const address = new URL(site.endsWith('/') ? site : `${site}/`).href;
  const links = `<link rel="canonical" href="${address}" /><meta property="og:url" content="${address}" />`;
  return html
    .replace(/(property="og:image"\s+content=")\.\//, (_match, before) => `${before}${address}`)
    .replace('</head>', () => `${links}</head>`);
}
