import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launchBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

/*
 * Quick pictures of insides, without the world outside, for whoever makes rooms.
 *
 * node tests/tools/insideShot.mjs [--size=960x540] [--fov=70] [--light=day] [--quality=high] [--into=.shots] [--quick] WISH …
 *   --quick: with the light of cars without a bake
 *   moving-fortress/5:reception        as one who walks in sees it first
 *   moving-fortress/5:reception@0      from the room's head end;  …:reception@0.5 half way through it;  …:reception~ from its tail end, looking back
 *   moving-fortress/2:compartment-1+in from just within the room's own door, where a partition parts it from its corridor
 *   moving-fortress/5:9.5,0.3,-20,-10  from x, z (car-local, m), yaw and pitch (degrees)
 *   moving-fortress/5:cut              the whole car without roof and near wall;  …:reception+cut one room of it
 */
const given = process.argv.slice(2);
const option = (name, otherwise) =>
  given.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const [width, height] = option('size', '960x540').split('x').map(Number);
const into = resolve(option('into', '.shots'));
const wishes = given.filter((word) => !word.startsWith('--'));

const outDir = mkdtempSync(join(tmpdir(), 'inside-page-'));
await build({
  root: fileURLToPath(new URL('./insidePage/', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  base: './',
  publicDir: fileURLToPath(new URL('../../assets/', import.meta.url)),
  build: { outDir, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 4000 },
});
const server = await serve({ root: outDir });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width, height } });
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  page.on('pageerror', (error) => console.error(error.message));
  page.setDefaultTimeout(240_000);
  await page.goto(`${server.address}?quality=${option('quality', 'high')}`);
  await page.waitForFunction('window.show !== undefined');
  for (const wish of wishes) {
    const { triangles, calls, ms } = await page.evaluate(
      `window.show(${JSON.stringify(read(wish))})`,
    );
    const path = join(into, `inside-${wish.replace(/[/:]/g, '-').replace('~', '-back')}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path, timeout: 240_000 });
    console.log(`${path}  ${triangles} triangles, ${calls} draws, ${ms} ms`);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true });
}

function read(wish) {
  const [car, where = 'cut'] = wish.split(':');
  const cut = where === 'cut' || where.endsWith('+cut');
  const numbers = where.split(',').map(Number);
  const isPose = numbers.length === 4 && numbers.every(Number.isFinite);
  const [room, at] = where.replace(/\+(cut|in)$|~$/g, '').split('@');
  return {
    car,
    room: isPose || where === 'cut' ? null : room,
    pose: isPose ? numbers : null,
    at: at === undefined ? null : Number(at),
    back: where.endsWith('~'),
    cut,
    within: where.endsWith('+in'),
    light: option('light', 'day'),
    quick: given.includes('--quick'),
    fov: Number(option('fov', cut ? '30' : '66')),
  };
}
