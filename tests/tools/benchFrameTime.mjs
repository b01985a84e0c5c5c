import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { gpuBytes } from './benchGpuBytes.mjs';
import { go, openPage, settled } from './openPage.mjs';
import { serve } from './serve.mjs';

const window = { width: 1280, height: 720 };
const frames = 6;
/** Both trains from ahead and above, as an orbit of the overview comes by. */
const cam = [-95, 42, 105, 150, 0, -4];

/**
 * Processor time of a frame at `medium`, ms, in all of the browser's processes, for the app and for a plain three.js page
 * that draws the same vehicles at the same levels with the same camera (`plainPage/`); and the time and size of the
 * textures made at start. Processor time, not the clock's: other work on the machine does not count.
 */
export async function measureFrameTime(browser, address) {
  const session = await browser.newBrowserCDPSession();
  const cpu = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const app = await measureApp(browser, address, cpu);
  const studio = await measureApp(browser, address, cpu, 'studio');
  const plain = await measurePlain(browser, app, cpu);
  return { app: app.ms, studio: studio.ms, ...plain };
}

async function measureApp(browser, address, cpu, world = 'land') {
  const page = await openPage(browser, {
    ...window,
    address,
    query: { quality: 'medium' },
    before: gpuBytes,
  });
  await go(page, { world, cam });
  const count = async () => (await page.evaluate('window.explorer.stats()')).frames;
  // The first step builds levels and compiles shaders; what is still queued from the start must not count as a frame's.
  await step(page, 1);
  const from = { cpu: await cpu(), frames: await count() };
  for (let i = 0; i < frames; i++) await step(page, i);
  const ms = ((await cpu()) - from.cpu) / ((await count()) - from.frames);
  const camera = await page.evaluate('window.lastCamera');
  const size = await page.evaluate(
    `(({ width, height }) => ({ width, height }))(document.querySelector('canvas[data-explorer]'))`,
  );
  await page.context().close();
  return { ms, ...camera, ...size };
}

/** Moves the camera by a decimetre, and waits until all that was asked of the graphics is drawn. */
async function step(page, i) {
  const [x, ...rest] = cam;
  await go(page, { cam: [x + 0.1 * (1 + (i % 2)), ...rest] });
  await page.evaluate(readPixel);
  await settled(page);
  await page.evaluate(readPixel);
}

/** Waits for the picture: pixels cannot be read before they are drawn. */
const readPixel = `(() => {
  const gl = document.querySelector('canvas[data-explorer]').getContext('webgl2');
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
})()`;

async function measurePlain(browser, camera, cpu) {
  const outDir = mkdtempSync(join(tmpdir(), 'plain-page-'));
  await build({
    root: fileURLToPath(new URL('./plainPage/', import.meta.url)),
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: { outDir, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 2000 },
  });
  const server = await serve({ root: outDir });
  const context = await browser.newContext({ viewport: window });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(server.address);
    await page.waitForFunction('window.plainPage !== undefined');
    const { ms: texturesMs, bytes: textureBytes } = await page.evaluate(
      'window.plainPage.textures()',
    );
    const { triangles, calls } = await page.evaluate(
      `window.plainPage.prepare(${JSON.stringify(camera)})`,
    );
    await page.evaluate('window.plainPage.draw(2)');
    const from = await cpu();
    await page.evaluate(`window.plainPage.draw(${frames})`);
    const plain = ((await cpu()) - from) / frames;
    return { plain, triangles, calls, texturesMs, textureBytes };
  } finally {
    await context.close();
    await server.close();
    rmSync(outDir, { recursive: true });
  }
}
