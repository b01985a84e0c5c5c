import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

/** WebGL in software, no sandbox (containers), and no talk with any other host. */
export const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
  join(process.env.LOCALAPPDATA ?? 'C:\\', 'Google\\Chrome\\Application\\chrome.exe'),
];

const run = promisify(execFile);

/**
 * Launches the browser for tests and pictures: CHROMIUM_PATH if it is set, else the first that launches of an installed
 * Chrome or Chromium, Playwright's own download, Debian's package (when root).
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws when none can be had, with what was tried and what to do.
 */
export function launchBrowser() {
  return firstThatLaunches((executablePath) => chromium.launch({ executablePath, args: flags }));
}

/**
 * The same as a server, so that test files in other processes share one browser (`chromium.connect(server.wsEndpoint())`).
 * @returns {Promise<import('playwright-core').BrowserServer>}
 */
export function launchBrowserServer() {
  return firstThatLaunches((executablePath) =>
    chromium.launchServer({ executablePath, args: flags }),
  );
}

/**
 * Path of a browser that launches, for tools that start it themselves.
 * @returns {Promise<string>}
 */
export function findBrowser() {
  return firstThatLaunches(async (executablePath) => {
    const browser = await chromium.launch({ executablePath, args: flags });
    await browser.close();
    return executablePath;
  });
}

async function firstThatLaunches(launch) {
  const tried = [];
  const attempt = async (path) => {
    try {
      return await launch(path);
    } catch (error) {
      tried.push(`  ${path}: ${firstLine(error)}`);
      return null;
    }
  };

  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    const browser = await attempt(chosen);
    if (browser) return browser;
    throw new Error(`CHROMIUM_PATH does not launch.\n${tried.join('\n')}`);
  }

  for (const path of installed()) {
    const browser = await attempt(path);
    if (browser) return browser;
  }
  for (const fetch of [playwrightDownload, debianPackage]) {
    const path = await fetch(tried);
    const browser = path === null ? null : await attempt(path);
    if (browser) return browser;
  }
  throw new Error(
    [
      'No browser for the tests. Install Chrome or Chromium, or set CHROMIUM_PATH to one.',
      'Tried:',
      ...(tried.length > 0 ? tried : ['  nothing was found']),
    ].join('\n'),
  );
}

/** Chrome or Chromium on the PATH, then in the usual places; each file once. */
function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...onPath, ...places])].filter(canRun);
}

async function playwrightDownload(tried) {
  const path = chromium.executablePath();
  if (path && existsSync(path)) return path;
  const cli = join(dirname(fileURLToPath(import.meta.resolve('playwright-core'))), 'cli.js');
  console.warn('No browser found: downloading Playwright’s Chromium …');
  try {
    await run(process.execPath, [cli, 'install', 'chromium'], {
      timeout: 300_000,
    });
    return chromium.executablePath();
  } catch (error) {
    tried.push(`  playwright-core install chromium: ${firstLine(error)}`);
    return null;
  }
}

async function debianPackage(tried) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.warn('Installing Debian’s chromium package …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update'], { env, timeout: 300_000 });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env,
      timeout: 600_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    return '/usr/bin/chromium';
  } catch (error) {
    tried.push(`  apt-get install chromium: ${firstLine(error)}`);
    return null;
  }
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function firstLine(error) {
  return String(error.message ?? error).split('\n')[0];
}
