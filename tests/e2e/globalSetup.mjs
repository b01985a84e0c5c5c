import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowserServer } from '../tools/browser.mjs';
import { longTrain } from '../tools/longTrain.mjs';
import { serve } from '../tools/serve.mjs';

const root = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A sub-folder on purpose: the built page has to work from any. */
const under = '/trains/explained/';

/** Serves the built page and launches the browser; test files read both addresses with `inject`. */
export default async function globalSetup(project) {
  if (!existsSync(`${root}index.html`)) throw new Error('dist/ is missing: npm run build');
  const server = await serve({ root, under });
  const browser = await launchBrowserServer();
  project.provide('address', server.address);
  project.provide('browser', browser.wsEndpoint());
  project.provide('longTrain', longTrain(430));
  return async () => {
    await browser.close();
    await server.close();
  };
}
