import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Rule {
  /** Folders of `src` that it may import; its own is always allowed. */
  readonly folders: readonly string[];
  /** Packages, by name or by scope with a slash at the end. */
  readonly packages: readonly string[];
}

const r3f = ['three', '@react-three/', 'react', 'zustand'];
const page = ['react', 'react-dom', 'lucide-react', '@fontsource-variable/'];
const pure = ['model', 'kit', 'plan'];

/** Who may import whom: left knows nothing of right. Type imports count. */
const rules: Readonly<Record<string, Rule>> = {
  model: { folders: [], packages: ['zod'] },
  kit: { folders: ['model'], packages: [] },
  plan: { folders: ['model', 'kit'], packages: [] },
  build: { folders: pure, packages: ['three'] },
  bake: {
    folders: [...pure, 'build'],
    packages: ['three', 'three-mesh-bvh', 'node:'],
  },
  walk: { folders: ['model', 'plan'], packages: [] },
  store: { folders: [...pure, 'walk'], packages: ['zustand', 'minisearch'] },
  i18n: { folders: [], packages: [] },
  scene: {
    folders: [...pure, 'build', 'walk', 'store', 'i18n'],
    packages: r3f,
  },
  ui: { folders: [...pure, 'walk', 'store', 'i18n'], packages: page },
  app: {
    folders: [...pure, 'build', 'walk', 'store', 'i18n', 'scene', 'ui', 'data'],
    packages: [...r3f, ...page, 'zod'],
  },
};

/** Folders that later versions fill. */
const maybeEmpty = ['bake'];

const visibleTopLevel = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'index.html',
  'src',
  'assets',
  'data',
  'tests',
  'README.md',
  'LICENSE',
];
/** What git ignores may lie there too. */
const ignoredTopLevel = ['node_modules', 'dist'];

/** Places of one machine have no business in a file that everybody gets. The path of a web address is not one. */
const machinePath = new RegExp(`(?<![\\w./-])/(${['work', 'tmp', 'root', 'home'].join('|')})/\\w`);

const sources = filesUnder('src').filter((file) => /\.tsx?$/.test(file));
const imports = new Map(sources.map((file) => [file, importsOf(file)]));

describe('the folders of src import only what they may', () => {
  test('every folder with code has a rule, and was seen', () => {
    const seen = new Set(sources.map(folderOf));
    expect([...seen].filter((folder) => !(folder in rules))).toEqual([]);
    const missing = Object.keys(rules).filter((folder) => !seen.has(folder));
    expect(missing.filter((folder) => !maybeEmpty.includes(folder))).toEqual([]);
    expect(sources.length).toBeGreaterThan(100);
    expect([...imports.values()].flat().length).toBeGreaterThan(sources.length);
  });

  test.each(Object.entries(rules))('%s', (folder, rule) => {
    const broken: string[] = [];
    for (const [file, specifiers] of imports) {
      if (folderOf(file) !== folder) continue;
      for (const specifier of specifiers) {
        if (!isAllowed(file, specifier, folder, rule)) broken.push(`${file} imports ${specifier}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('every relative import names its file with the ending', () => {
    const all = new Set(filesUnder('src').concat(filesUnder('data'), filesUnder('assets')));
    const broken: string[] = [];
    for (const [file, specifiers] of imports) {
      for (const specifier of specifiers.filter((s) => s.startsWith('.') && !s.includes('*'))) {
        if (!all.has(resolveFrom(file, specifier))) broken.push(`${file} imports ${specifier}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('nothing goes in circles', () => {
    expect(circles(imports)).toEqual([]);
  });
});

describe('the checkout', () => {
  test('has nothing visible at the top but what belongs there', () => {
    const visible = readdirSync(root).filter((name) => !name.startsWith('.'));
    const extra = visible.filter(
      (name) => !visibleTopLevel.includes(name) && !ignoredTopLevel.includes(name),
    );
    expect(extra).toEqual([]);
    expect(visibleTopLevel.filter((name) => !visible.includes(name))).toEqual([]);
  });

  test('names no path of one machine', () => {
    const text = ['src', 'tests', 'data', 'assets', '.ci']
      .flatMap(filesUnder)
      .concat('README.md', 'index.html', 'package.json', 'vite.config.ts', 'tsconfig.json')
      .filter((file) => /\.(tsx?|mjs|json|md|html|css|svg)$|run$/.test(file));
    expect(text.length).toBeGreaterThan(sources.length);
    const found = text.filter((file) => machinePath.test(readFileSync(join(root, file), 'utf8')));
    expect(found).toEqual([]);
  });
});

/** Paths under a top-level folder, relative to the checkout, with forward slashes. */
function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** `src/plan/types.ts` → `plan`; `data/facts.json` → `data`. */
function folderOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second : top;
}

function isAllowed(file: string, specifier: string, folder: string, rule: Rule): boolean {
  if (specifier.startsWith('.')) {
    const target = folderOf(resolveFrom(file, specifier));
    return target === folder || rule.folders.includes(target);
  }
  return rule.packages.some((name) =>
    /[/:]$/.test(name)
      ? specifier.startsWith(name)
      : specifier === name || specifier.startsWith(`${name}/`),
  );
}

/** File that a relative specifier means; `?url` and the like are left out. */
function resolveFrom(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

/**
 * Every module that a file speaks of: imports and exports (types too), `import()` as value and as type, globs, and files
 * named for a worker by `new URL('…', import.meta.url)`.
 */
function importsOf(file: string): readonly string[] {
  const { program, errors } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: string[] = [];
  walk(program, (node) => {
    if (isText(node.source)) found.push(node.source.value);
    if (node.type === 'CallExpression' && isMeta(node.callee, 'glob')) {
      found.push(...textsIn(node.arguments));
    }
    if (node.type === 'NewExpression' && isNamed(node.callee, 'URL')) {
      const [path, base] = Array.isArray(node.arguments) ? node.arguments : [];
      if (isText(path) && isMeta(base, 'url')) found.push(path.value);
    }
  });
  return found;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  if (!isNode(value)) return;
  visit(value);
  for (const child of Object.values(value)) if (typeof child === 'object') walk(child, visit);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isText(value: unknown): value is { readonly value: string } {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string';
}

function isNamed(value: unknown, name: string): boolean {
  return isNode(value) && value.name === name;
}

/** `import.meta.<property>` */
function isMeta(value: unknown, property: string): boolean {
  if (!isNode(value) || value.type !== 'MemberExpression') return false;
  return (
    isNode(value.object) &&
    value.object.type === 'MetaProperty' &&
    isNamed(value.property, property)
  );
}

/** Texts given as the first argument: one, or a list. */
function textsIn(given: unknown): string[] {
  const [first] = Array.isArray(given) ? given : [];
  const list = isNode(first) && Array.isArray(first.elements) ? first.elements : [first];
  return list.filter(isText).map((text) => text.value.replace(/^!/, ''));
}

/** Files that import each other in a ring, each ring once, as `a → b → a`. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const rings: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const enter = (file: string): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      rings.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    path.push(file);
    for (const specifier of graph.get(file) ?? []) {
      const target = posix.join(dirname(file), specifier);
      if (specifier.startsWith('.') && graph.has(target)) enter(target);
    }
    path.pop();
    state.set(file, 'done');
  };
  for (const file of graph.keys()) enter(file);
  return rings;
}
