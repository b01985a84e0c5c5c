import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { launchBrowser } from './browser.mjs';
import { go, openPage, settled } from './openPage.mjs';
import { serve } from './serve.mjs';
import { sheet, shotList } from './shotList.mjs';

/*
 * npm run shots                      every canonical picture of the built page, into .shots/
 * npm run shots -- opening inside    only those whose name starts with one of these
 * npm run shots -- --quality=low …   all at one quality (the highest takes its time in software)
 */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const into = fileURLToPath(new URL('../../.shots/', import.meta.url));

const given = process.argv.slice(2);
const quality = given.find((word) => word.startsWith('--quality='))?.slice('--quality='.length);
const names = given.filter((word) => !word.startsWith('--'));
const isWanted = (name) => names.length === 0 || names.some((start) => name.startsWith(start));

mkdirSync(into, { recursive: true });
const server = await serve({ root: dist });
const browser = await launchBrowser();
try {
  for (const shot of shotList.filter(({ name }) => isWanted(name)))
    await timed(shot.name, () => take(shot));
  if (isWanted(sheet.name)) await timed(sheet.name, takeSheet);
  const { insideShots } = await tsImport('./insideShots.ts', import.meta.url);
  const insides = insideShots().filter(({ name }) => isWanted(name));
  if (insides.length > 0) await takeInsides(insides);
} finally {
  await browser.close();
  await server.close();
}

async function take(shot) {
  const page = await openPage(browser, {
    ...shot,
    address: server.address,
    query: { quality: quality ?? 'high', ...shot.query },
    ...(shot.hold ? { prepare: holdScene, settle: false } : {}),
  });
  if (shot.hold)
    await page.locator('[role=progressbar]:visible, progress:visible').first().waitFor();
  await page.evaluate('document.fonts.ready').catch(() => {});
  const clip = shot.only === 'scene' ? await onlyScene(page) : undefined;
  await page.screenshot({
    path: `${into}${shot.name}.png`,
    timeout: 300_000,
    clip,
  });
  await page.context().close();
}

/** Insides one after the other on one page: only the first pays for the start. */
async function takeInsides(shots) {
  const page = await openPage(browser, {
    width: 1600,
    height: 900,
    hash: shots[0].hash,
    address: server.address,
    query: { quality: quality ?? 'high' },
  });
  await page.addStyleTag({
    content: `body * { visibility: hidden !important }
      canvas[data-explorer] { visibility: visible !important }`,
  });
  for (const { name, hash } of shots) {
    await timed(name, async () => {
      await page.evaluate(`new Promise((done) => {
        addEventListener('hashchange', () => setTimeout(done, 50), { once: true });
        if (location.hash === '#${hash}') done();
        else location.hash = '${hash}';
      })`);
      await settled(page);
      const clip = await sceneBox(page);
      await page.screenshot({ path: `${into}${name}.png`, timeout: 300_000, clip });
    });
  }
  await page.context().close();
}

/** Lets the page start, but never gives it what comes after its first scripts. */
async function holdScene(page) {
  const first = readFileSync(`${dist}index.html`, 'utf8');
  await page.route('**/*.js', (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    return first.includes(file) && !isLazy(first, file) ? route.continue() : new Promise(() => {});
  });
}

/** A script that the page only fetches ahead. */
function isLazy(html, file) {
  const tag = html.split('<').find((part) => part.includes(file)) ?? '';
  return tag.startsWith('link') && tag.includes('low');
}

async function takeSheet() {
  const page = await openPage(browser, {
    ...sheet,
    address: server.address,
    query: { quality: quality ?? sheet.quality },
  });
  const pictures = [];
  for (const [train, count] of Object.entries(sheet.trains)) {
    for (let car = 1; car <= count; car++) {
      await go(page, { view: 'car', train, car });
      const name = `${sheet.name}-${train}-${String(car).padStart(2, '0')}`;
      const clip = await sceneBox(page);
      const picture = await page.screenshot({
        path: `${into}${name}.png`,
        clip,
        timeout: 300_000,
      });
      pictures.push({
        label: `${train} ${car}`,
        data: picture.toString('base64'),
      });
    }
  }
  await page.context().close();
  await contactSheet(pictures);
}

/** All small pictures on one page, six beside each other. */
async function contactSheet(pictures) {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
  });
  const page = await context.newPage();
  const cells = pictures.map(
    ({ label, data }) =>
      `<figure><img src="data:image/png;base64,${data}"><figcaption>${label}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:repeat(6,1fr);gap:4px;font:11px sans-serif}
     figure{margin:0}img{width:100%;display:block}</style>${cells.join('')}`,
  );
  await page.screenshot({ path: `${into}${sheet.name}.png`, fullPage: true });
  await context.close();
}

/** Hides all but the picture, where it is, and gives the part of it that was free. */
async function onlyScene(page) {
  const box = await sceneBox(page);
  await page.addStyleTag({
    content: `body * { visibility: hidden !important }
      canvas[data-explorer] { visibility: visible !important }`,
  });
  return box;
}

/** The canvas without what an open panel covers at its right or at its foot. */
async function sceneBox(page) {
  const canvas = await page.locator('canvas[data-explorer]').boundingBox();
  const panel = await page
    .locator('[data-car]:visible')
    .first()
    .boundingBox({ timeout: 500 })
    .catch(() => null);
  if (!panel) return canvas;
  const besides = panel.x > canvas.x + 1;
  return besides
    ? { ...canvas, width: panel.x - canvas.x }
    : { ...canvas, height: Math.max(1, panel.y - canvas.y) };
}

/** One picture that fails does not cost the others. */
async function timed(name, work) {
  const began = performance.now();
  try {
    await work();
    console.log(`${name}  ${((performance.now() - began) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(`${name} failed: ${error.message.split('\n')[0]}`);
    process.exitCode = 1;
  }
}
