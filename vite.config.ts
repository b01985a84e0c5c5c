import react from '@vitejs/plugin-react';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { leanFiber } from './tests/tools/leanFiber.ts';
import { leanThree } from './tests/tools/leanThree.ts';
import { shipTrains } from './tests/tools/shipTrains.ts';

/** The module that all of 3D hangs on; the page imports it when it can be read. */
const scene = '/src/scene/SceneCanvas.tsx';

/**
 * The page asks at once for what it will need in any case: the two text faces before the style sheet names them, and, behind
 * all else, the scripts of the 3D picture.
 */
function askEarly(): Plugin {
  return {
    name: 'ask-early',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle, chunk }) => {
        const output = bundle ?? {};
        const fonts = Object.keys(output).filter((file) => file.endsWith('.woff2'));
        const known = new Set(chunk ? withImports(output, chunk.fileName) : []);
        const lazy = Object.values(output).find(
          (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(scene)),
        );
        const scripts = lazy ? withImports(output, lazy.fileName) : [];
        return [
          ...fonts.sort().map(fontLink),
          ...scripts.filter((file) => !known.has(file)).map(scriptLink),
        ];
      },
    },
  };
}

/**
 * What the first frame takes comes in two pieces, the page and the 3D picture, each whole: left alone, the bundler would cut a
 * piece out of them for everything that a later part shares with them.
 */
function firstFrame(): Plugin & { readonly groups: Rolldown.CodeSplittingGroup[] } {
  const page = new Set<string>();
  const picture = new Set<string>();
  return {
    name: 'first-frame',
    groups: [
      { name: 'page', test: (id) => page.has(id) },
      { name: 'picture', test: (id) => picture.has(id) },
    ],
    buildEnd() {
      const add = (into: Set<string>, id: string): void => {
        if (page.has(id) || into.has(id)) return;
        into.add(id);
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) add(into, next);
      };
      const ids = [...this.getModuleIds()];
      for (const id of ids) if (this.getModuleInfo(id)?.isEntry) add(page, id);
      for (const id of ids) if (id.endsWith(scene)) add(picture, id);
    },
  };
}

/** A chunk and every chunk that it imports statically. */
function withImports(output: Rolldown.OutputBundle, file: string): string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    const chunk = output[name];
    if (chunk?.type !== 'chunk' || found.has(name)) return;
    found.add(name);
    chunk.imports.forEach(add);
  };
  add(file);
  return [...found];
}

function fontLink(file: string): HtmlTagDescriptor {
  const attrs = {
    rel: 'preload',
    as: 'font',
    type: 'font/woff2',
    href: `./${file}`,
  };
  return {
    tag: 'link',
    attrs: { ...attrs, crossorigin: '' },
    injectTo: 'head-prepend',
  };
}

function scriptLink(file: string): HtmlTagDescriptor {
  const attrs = {
    rel: 'modulepreload',
    href: `./${file}`,
    fetchpriority: 'low',
  };
  return {
    tag: 'link',
    attrs: { ...attrs, crossorigin: '' },
    injectTo: 'head',
  };
}

const { groups, ...firstFrameParts } = firstFrame();

export default defineConfig(({ isSsrBuild }) => ({
  // Relative, so that the built page works from any sub-folder of any web server.
  base: './',
  publicDir: 'assets',
  plugins: [react(), leanThree(), leanFiber(), askEarly(), shipTrains(), firstFrameParts],
  build: {
    target: 'es2022',
    outDir: isSsrBuild ? '.prerender' : 'dist',
    copyPublicDir: !isSsrBuild,
    assetsDir: 'app',
    // A font or a JSON file inside JS would be carried by the first frame's chunk.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    ...(isSsrBuild ? {} : { rolldownOptions: { output: { codeSplitting: { groups } } } }),
    reportCompressedSize: false,
    // Three.js alone is over the default; `npm run bench` watches the budget instead.
    chunkSizeWarningLimit: 1200,
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    // Two cores: more workers than that only wait for each other.
    maxWorkers: 2,
    // Files share what they import, for loading it anew for each took longer than the tests; none may leave anything behind.
    isolate: false,
    testTimeout: 30_000,
  },
}));
