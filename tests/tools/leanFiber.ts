import type { Plugin } from 'vite';

/** Folder of the sources that React Three Fiber draws. */
const scene = '/src/scene/';

/** What a part of the scene would have to name to need a context of the page's. */
const pageContexts = /\buseContext\b|\bcreateContext\b/;

/**
 * Stands for `its-fine`, which carries the page's contexts over into the canvas, by a walk through React's own tree: what the scene
 * knows of the page it knows from the store.
 */
const bridge = `
  import { Fragment } from 'react';
  export const FiberProvider = ({ children }) => children;
  export const useFiber = () => null;
  export const traverseFiber = () => undefined;
  export const useContextBridge = () => Fragment;
  export const useActivityBridge = () => Fragment;
`;
const bridgeId = '\0no-context-bridge';

/** The package's own description, of which its version is told to React's developer tools; and loading by suspense. */
const cuts = {
  packageData: /^var packageData = \{\n[\s\S]*?^\};\n/m,
  version: /\bpackageData\.version\b/,
  useLoader: /^useLoader\.\w+ = function[\s\S]*?^\};\n/gm,
};

/**
 * Takes out of React Three Fiber what this app never runs and a bundler cannot know. The build stops where a pattern is not found
 * (the library has changed) and where the scene begins to use something that would be missing.
 */
export function leanFiber(): Plugin {
  return {
    name: 'lean-fiber',
    enforce: 'pre',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    resolveId: (id) => (id === 'its-fine' ? bridgeId : null),
    load: (id) => (id === bridgeId ? bridge : null),
    transform(code, id) {
      if (/\/@react-three\/fiber\/dist\/events-\w+\.esm\.js$/.test(id))
        return { code: lean(code), map: null };
      if (id.includes(scene) && pageContexts.test(code))
        this.error(`${id} uses a context, which tests/tools/leanFiber.ts does not carry over.`);
      return null;
    },
  };
}

function lean(code: string): string {
  const told = without(code, cuts.version, 'its version', "'9'");
  return without(without(told, cuts.packageData, 'its description'), cuts.useLoader, 'useLoader');
}

function without(code: string, pattern: RegExp, what: string, instead = ''): string {
  const less = code.replace(pattern, instead);
  if (less === code) {
    throw new Error(
      `tests/tools/leanFiber.ts does not find ${what} in React Three Fiber: has it been upgraded?`,
    );
  }
  return less;
}
