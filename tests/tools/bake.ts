/**
 * Bakes the light of the cars' insides into `assets/light/`, on all cores, and only where a car has changed.
 *
 * npm run bake [-- moving-fortress/5 ghost-train/7 …] [--force] [--list]
 */
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { finishBuild } from '../../src/build/inside/finishBuild.ts';
import { lightFileName } from '../../src/build/inside/lightFileName.ts';
import { lightKey } from '../../src/build/inside/lightKey.ts';
import { bakePlans } from './bakePlans.ts';
import type { BakeDone, BakeTask } from './bakeWorker.ts';

const folder = fileURLToPath(new URL('../../assets/light/', import.meta.url));
const manifest = `${folder}index.json`;
const given = process.argv.slice(2);
const wanted = given.filter((word) => !word.startsWith('--'));
const force = given.includes('--force');

const plans = bakePlans();
const unknown = wanted.filter((id) => !plans.has(id));
if (unknown.length > 0) throw new Error(`no such car: ${unknown.join(', ')}`);
mkdirSync(folder, { recursive: true });
const keys = new Map<string, string>(
  existsSync(manifest) ? Object.entries(JSON.parse(readFileSync(manifest, 'utf8'))) : [],
);
const fileOf = (id: string) => folder + lightFileName(id);
const stale = (wanted.length > 0 ? wanted : [...plans.keys()]).filter(
  (id) =>
    force || !existsSync(fileOf(id)) || keys.get(id) !== finishBuild(lightKey(plans.get(id)!())),
);

if (given.includes('--list')) console.log(stale.join('\n'));
else {
  const began = performance.now();
  await bakeAll(stale);
  tidy();
  report((performance.now() - began) / 1000);
}

/** One worker a core; each asks for the next car when it is done. A car that fails is named when the others are done. */
async function bakeAll(ids: readonly string[]): Promise<void> {
  const waiting = [...ids];
  const workers = Math.min(availableParallelism(), waiting.length);
  const ended = await Promise.allSettled(
    Array.from(
      { length: workers },
      () =>
        new Promise<void>((resolve, reject) => {
          const worker = fork(fileURLToPath(new URL('bakeWorker.ts', import.meta.url)));
          let id: string | undefined;
          const next = (): void => {
            id = waiting.shift();
            if (id === undefined) worker.disconnect();
            else worker.send({ id, file: fileOf(id) } satisfies BakeTask);
          };
          worker.on('message', (done: BakeDone) => {
            keys.set(done.id, done.key);
            writeManifest();
            print(done);
            next();
          });
          worker.on('exit', (code) =>
            code === 0 ? resolve() : reject(new Error(`${id}: its bake failed (${code})`)),
          );
          next();
        }),
    ),
  );
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

/** Cars that are no more leave no light behind. */
function tidy(): void {
  for (const id of keys.keys()) if (!plans.has(id)) keys.delete(id);
  const known = new Set([...plans.keys()].map(lightFileName));
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.bin') && !known.has(file)) rmSync(folder + file);
  }
  writeManifest();
}

function writeManifest(): void {
  const sorted = [...plans.keys()].flatMap((id) => {
    const key = keys.get(id);
    return key === undefined ? [] : [[id, key] as const];
  });
  writeFileSync(manifest, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

function print({ id, seconds, triangles, nodes, buried, bytes, packed }: BakeDone): void {
  const kB = (size: number) => (size / 1000).toFixed(1).padStart(6);
  console.log(
    `${id.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s  ${String(triangles).padStart(7)} triangles  ` +
      `${nodes} nodes (${buried} in solids)  ${kB(bytes)} kB, gzip ${kB(packed)} kB`,
  );
}

function report(seconds: number): void {
  const files = readdirSync(folder).filter((file) => file.endsWith('.bin'));
  const packed = files.map((file) => gzipSync(readFileSync(folder + file), { level: 9 }).length);
  const sum = packed.reduce((total, size) => total + size, 0);
  console.log(
    `${stale.length} of ${plans.size} cars baked in ${seconds.toFixed(0)} s; all: gzip ${(sum / 1000).toFixed(0)} kB, ` +
      `the largest ${(Math.max(0, ...packed) / 1000).toFixed(1)} kB`,
  );
}
