import { writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const began = performance.now();
const shared = { root, logLevel: 'warn' };

/*
 * data ──check──► text of the page, in Node (.prerender/) ──┬─► dist/: the page and its files, kept for use offline
 *                                                           └─► dist/single.html: all of it in one file
 */
await checkData();
await build({ ...shared, build: { ssr: 'src/app/prerender.tsx' } });
const text = await prerendered();
const { finishPage } = await part('./finishPage.ts');
const { pwa } = await part('./pwa.ts');
await build({ ...shared, plugins: [finishPage(text), pwa()] });
const single = await buildSingle();
await writeFile(`${root}dist/single.html`, single);
const { headersFile } = await part('./headersFile.ts');
await writeFile(`${root}dist/_headers`, headersFile(single));
console.log(`Built dist/ in ${((performance.now() - began) / 1000).toFixed(1)} s`);

/** A broken data file stops the build with its place and its fix, before a bundler can stumble over it. */
async function checkData() {
  const { checkShippedData } = await part('./checkShippedData.ts');
  const { problems, summary } = await checkShippedData();
  if (problems.length > 0) {
    console.error(`The data have ${problems.length} fault(s):\n`);
    for (const problem of problems) console.error(`  ${problem}`);
    process.exit(1);
  }
  console.log(summary);
}

/** The page's text as HTML. */
async function prerendered() {
  process.env.NODE_ENV = 'production';
  const { prerender } = await import(pathToFileURL(`${root}.prerender/prerender.js`).href);
  return prerender();
}

/** The page that is one file: every script, style and font in it. */
async function buildSingle() {
  const { singlePage } = await part('./singlePage.ts');
  const { output } = await build({
    ...shared,
    plugins: [singlePage(text)],
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const page = output.find(({ fileName }) => fileName === 'index.html');
  return page.source;
}

/** A part of the build that is written in TypeScript. */
function part(file) {
  return tsImport(file, import.meta.url);
}
