import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { readTrains } from '../../src/app/readTrains.ts';
import { shippedTrainsId } from '../../src/app/shippedTrains.ts';

const folder = new URL('../../data/trains/', import.meta.url);

/** Writes the parsed trains into the page as JSON: data for the first frame that is not JS and needs no parser. */
export function shipTrains(): Plugin {
  return {
    name: 'ship-trains',
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { type: 'application/json', id: shippedTrainsId },
        // `<` would let a name in the data end the element.
        children: JSON.stringify(readTrains(trainTexts())).replaceAll('<', '\\u003c'),
        injectTo: 'body',
      },
    ],
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (file.includes('/data/trains/')) server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function trainTexts(): Record<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [basename(file, '.json'), readFileSync(new URL(file, folder), 'utf8')]),
  );
}
