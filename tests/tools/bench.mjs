import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { tsImport } from 'tsx/esm/api';
import { measureFind } from './benchFind.mjs';
import { measureFrameTime } from './benchFrameTime.mjs';
import { gpuBytes } from './benchGpuBytes.mjs';
import { measureInside } from './benchInside.mjs';
import { benchTable } from './benchTable.mjs';
import { launchBrowser } from './browser.mjs';
import { countDraws } from './countDraws.mjs';
import { longTrain } from './longTrain.mjs';
import { go, openPage, settled } from './openPage.mjs';
import { closeViews, orbits } from './orbits.mjs';
import { serve } from './serve.mjs';

/*
 * npm run bench              measures the built page (npm run build first), prints a table beside the last stored figures
 * npm run bench -- high frames   only these: build, inside-time, load, find, low, medium, long-train,
 *                            inside-low, frames, high, inside-high
 * npm run bench -- --save    and stores these as the next comparison
 * npm run bench -- --quick   without the highest quality and the time of a frame, which take theirs in software
 */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const store = fileURLToPath(new URL('./bench-figures.json', import.meta.url));
const options = new Set(process.argv.slice(2));
const names = [...options].filter((word) => !word.startsWith('--'));

const kB = 1000;
const window = { width: 960, height: 600 };
const counts = [
  ['drawCalls', 'draw calls'],
  ['triangles', 'triangles'],
  ['mapCalls', 'draw calls for shadows'],
];
/** Beside the heads, in the open: the longer train only grows away from it. */
const besideHeads = [-60, 30, 90, 60, 2, -4];

const figures = {};
await timed('build', measureBuild);
await timed('inside-time', measureInsideTime);
const server = await serve({ root: dist });
const browser = await launchBrowser();
try {
  await timed('load', measureLoad);
  await timed('find', measureSearch);
  await timed('low', () => measureDraws('low'));
  await timed('medium', () => measureDraws('medium'));
  await timed('long-train', measureLongTrain);
  await timed('inside-low', () => measureWithin('low', 3));
  if (!options.has('--quick')) {
    await timed('frames', measureFrames);
    await timed('high', () => measureDraws('high'));
    await timed('inside-high', () => measureWithin('high', 1));
  }
} finally {
  await browser.close();
  await server.close();
}
print();
if (options.has('--save')) save();

/** One measurement that fails does not cost the others; its figures are missing in the table. */
async function timed(name, work) {
  if (names.length > 0 && !names.includes(name)) return;
  const began = performance.now();
  try {
    await work();
    console.log(`${name}: measured in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  } catch (error) {
    console.error(`${name}: ${error.message.split('\n')[0]}`);
    process.exitCode = 1;
  }
}

async function measureBuild() {
  const { buildTime } = await tsImport('./buildTime.ts', import.meta.url);
  const { first, best, planning, triangles } = buildTime();
  figures['all 43 exteriors built in Node, cold'] = first;
  figures['all 43 exteriors built in Node, warm'] = best;
  figures['both trains planned in Node'] = planning;
  figures['triangles of all different bodies and bogies, level 0'] = triangles;
}

async function measureInsideTime() {
  const { insideTime } = await tsImport('./insideTime.ts', import.meta.url);
  const { step, car } = insideTime();
  figures['inside of a car planned and built in Node, longest step'] = step;
  figures['inside of a car planned and built in Node, all steps, mean'] = car;
}

async function measureWithin(quality, rounds) {
  const most = await measureInside(browser, server.address, quality, rounds);
  figures[`within a car, most, ${quality}: draw calls`] = most.drawCalls;
  figures[`within a car, most, ${quality}: triangles`] = most.triangles;
  if (rounds > 1) figures['added by walking the same cars twice more'] = most.more;
}

async function measureSearch() {
  const { first, slowest } = await measureFind(browser, server.address);
  figures['search: first key to its results'] = first;
  figures['search: slowest key to its results'] = slowest;
}

/** Bytes until the first frame: each response's body, text gzipped, whatever the server chose to send. */
async function measureLoad() {
  const bodies = [];
  const prepare = (page) =>
    page.on('response', (response) => {
      const type = response.headers()['content-type'] ?? '';
      bodies.push(
        response.body().then(
          (body) => ({
            type,
            url: response.url(),
            bytes: transferred(type, body),
            at: Date.now(),
          }),
          () => null,
        ),
      );
    });
  const page = await open({ quality: 'low' }, { prepare, settle: false });
  await page.waitForFunction('window.explorer !== undefined');
  const frameAfter = await page.evaluate('window.explorer.ready.then(() => performance.now())');
  const until = Date.now();
  const paint = await page.evaluate(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null`,
  );
  const all = (await Promise.all(bodies)).filter((body) => body !== null && body.at <= until);
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0) / kB;
  const isCode = ({ type, url }) => type.includes('javascript') && !isData(url);
  figures['JS until the first 3D frame'] = sum(all.filter(isCode));
  figures['everything until the first 3D frame'] = sum(all);
  figures['HTML page, with all text'] = sum(all.filter(({ type }) => type.includes('html')));
  figures['readable text after'] = paint;
  figures['first 3D frame after (software, low)'] = frameAfter;
  await page.context().close();
  for (const { url, bytes } of all)
    console.log(`  ${(bytes / kB).toFixed(1).padStart(7)} kB  ${url}`);
}

/** The facts' text travels in chunks of its own, which hold nothing but data. */
function isData(url) {
  return /\/(facts|sources)-[\w-]+\.js$/.test(url);
}

function transferred(type, body) {
  const isText = /text|javascript|json|svg|xml/.test(type);
  return isText ? gzipSync(body, { level: 9 }).length : body.length;
}

/** Draw calls and triangles are those of the frame that draws most on the way to a view, fresh shadows included. */
async function measureDraws(quality) {
  const page = await open({ quality }, { before: `${gpuBytes};\n${countDraws}` });
  let most = 0;
  const weigh = async () => {
    const { buffers, textures, renderbuffers } = await page.evaluate('window.gpuBytes()');
    most = Math.max(most, buffers + textures + renderbuffers);
  };
  const drawn = async (...patches) => {
    await page.evaluate('window.draws.reset()');
    for (const patch of patches) await go(page, patch);
    return page.evaluate('window.draws.most');
  };
  const overview = largest([
    record('opening', quality, await page.evaluate('window.draws.last')),
    record('overview', quality, await drawn({ cam: 'home' })),
    record('orbit, most', quality, await drawn(...orbits.map((cam) => ({ cam })))),
  ]);
  await weigh();
  const home = await stats(page);
  const car = record('one car', quality, await drawn({ train: 'ghost-train', car: 11 }));
  for (const [key, words] of counts)
    figures[`one car against the overview, ${quality}: ${words}`] = car[key] / overview[key];
  await weigh();
  record('close by day and night, most', quality, await drawn(...closeViews));
  await weigh();
  figures[`GPU memory, ${quality}: textures and buffers`] = most / (kB * kB);
  if (quality === 'low') {
    for (const name of ['geometries', 'textures', 'programs']) figures[`${name}, low`] = home[name];
    // Measuring the canvas anew must not set frames going either.
    await page.setViewportSize({ ...window, height: window.height + 20 });
    // The canvas hears of it with the next frames of the page.
    await page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
    await settled(page);
    const before = (await stats(page)).frames;
    await page.waitForTimeout(2000);
    figures['frames in 2 s of idling'] = (await stats(page)).frames - before;
  }
  await page.context().close();
}

function record(view, quality, drawn) {
  for (const [key, words] of counts) figures[`${view}, ${quality}: ${words}`] = drawn[key];
  return drawn;
}

function largest(list) {
  return Object.fromEntries(
    counts.map(([key]) => [key, Math.max(...list.map((drawn) => drawn[key]))]),
  );
}

async function measureFrames() {
  const { app, studio, plain, texturesMs, textureBytes } = await measureFrameTime(
    browser,
    server.address,
  );
  figures['frame at medium against a plain page: processor time'] = app / plain;
  figures['frame at medium in the studio against a plain page'] = studio / plain;
  figures['frame at medium: processor time'] = app;
  figures['frame of the plain page: processor time'] = plain;
  figures['textures drawn at start: time'] = texturesMs;
  figures['textures drawn at start: size with mip levels'] = textureBytes / (kB * kB);
}

async function measureLongTrain() {
  const usual = await open({ quality: 'low' });
  await go(usual, { cam: besideHeads });
  const few = await stats(usual);
  await usual.context().close();

  const prepare = (page) =>
    page.route('**/430.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: longTrain(430) }),
    );
  const page = await open({ quality: 'low', data: '430.json' }, { prepare });
  // The visitor's train is chosen when it comes; then only it is drawn, since the others stand before it.
  await page.waitForFunction('window.explorer.getState().car === 1');
  await go(page, { cam: besideHeads });
  const long = await stats(page);
  figures['430 cars against 43: draw calls'] = long.drawCalls / few.drawCalls;
  figures['430 cars against 43: triangles'] = long.triangles / few.triangles;
  await go(page, {
    view: 'overview',
    train: null,
    car: null,
    cam: besideHeads,
  });
  const all = await stats(page);
  figures['473 cars against 43: draw calls'] = all.drawCalls / few.drawCalls;
  figures['473 cars against 43: triangles'] = all.triangles / few.triangles;
  await page.context().close();
}

function open(query, more = {}) {
  return openPage(browser, {
    ...window,
    address: server.address,
    query,
    ...more,
  });
}

function stats(page) {
  return page.evaluate('window.explorer.stats()');
}

function stored() {
  try {
    return JSON.parse(readFileSync(store, 'utf8'));
  } catch {
    return { figures: {} };
  }
}

function print() {
  const last = stored().figures;
  const rows = [['figure', 'now', 'budget', 'last', '']];
  let over = 0;
  for (const [name, { unit, budget }] of Object.entries(benchTable)) {
    const value = figures[name];
    if (value === undefined || value === null) continue;
    const isOver = budget !== undefined && value > budget;
    if (isOver) over += 1;
    rows.push([
      name,
      `${short(value)} ${unit}`.trim(),
      budget === undefined ? '' : short(budget),
      last[name] === undefined ? '' : short(last[name]),
      isOver ? 'OVER' : '',
    ]);
  }
  const widths = rows[0].map((_cell, i) => Math.max(...rows.map((row) => row[i].length)));
  for (const row of rows) console.log(row.map((cell, i) => cell.padEnd(widths[i])).join('  '));
  const missing = Object.entries(benchTable).filter(
    ([name, { budget }]) => budget !== undefined && typeof figures[name] !== 'number',
  ).length;
  console.log(`${over} over budget, ${missing} budgets not measured in this run.`);
  if (over > 0) process.exitCode = 1;
}

function short(value) {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1);
}

function save() {
  const kept = { ...stored().figures };
  for (const [name, value] of Object.entries(figures)) {
    if (name in benchTable && value !== null) kept[name] = Math.round(value * 100) / 100;
  }
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
  writeFileSync(store, `${JSON.stringify({ machine, figures: kept }, null, 2)}\n`);
}
