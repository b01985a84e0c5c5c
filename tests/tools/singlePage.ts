import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { lightElementId } from '../../src/build/inside/lightElementId.ts';
import { singlePolicy, withPolicy } from './contentPolicy.ts';
import { type Prerendered, pageOf, withSite, withText } from './finishPage.ts';

const assets = new URL('../../assets/', import.meta.url);

/**
 * Puts a whole build into its page: one HTML file that opens from disk, and that a frame without an origin can show, for it
 * asks for no other file.
 *
 *     head: policy, style │ body: text, trains, script (runs as soon as it has come), light of the insides
 */
export function singlePage(text: Prerendered): Plugin {
  return {
    name: 'single-page',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = pageOf(bundle);
      const script = harmless(only(bundle, '.js', (file) => file.type === 'chunk' && file.code));
      const style = only(bundle, '.css', (file) => file.type === 'asset' && String(file.source));
      const html = withSite(withText(withoutFiles(String(page.source)), text))
        .replace('</head>', () => `<style>${style}</style></head>`)
        .replace(
          '</body>',
          () => `<script type="module" async>${script}</script>${lights()}</body>`,
        );
      page.source = withPolicy(html, singlePolicy([script], [style]));
    },
  };
}

/** The text of the one file with this ending. */
function only(
  bundle: Rolldown.OutputBundle,
  ending: string,
  textOf: (file: Rolldown.OutputAsset | Rolldown.OutputChunk) => string | false,
): string {
  const found = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(ending));
  const text = found.length === 1 && found[0] ? textOf(found[0]) : false;
  if (text === false) throw new Error(`${found.length} files end in ${ending}; one was expected`);
  return text;
}

/** The page without what asks for further files. */
function withoutFiles(html: string): string {
  const icon = readFileSync(new URL('favicon.svg', assets), 'utf8').replace(/\n\s*/g, '');
  return html
    .replace(/<script type="module"[^>]*src=[^>]*><\/script>/, '')
    .replace(
      /<link rel="(?:stylesheet|modulepreload|preload|manifest|apple-touch-icon)"[^>]*>/g,
      '',
    )
    .replace(
      /(<link rel="icon" href=")[^"]*/,
      (_match, before) => `${before}data:image/svg+xml,${encodeURIComponent(icon)}`,
    );
}

/**
 * The script as it can stand in a page: nothing in it may end its element (such text only stands in strings, templates and
 * expressions, where a backslash is free), and where vite would name files to load ahead there are none.
 */
function harmless(script: string): string {
  return script
    .replaceAll('__VITE_PRELOAD__', 'void 0')
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--');
}

/** The baked light of each car and their keys, as text: it comes last, and is read when a car is entered. */
function lights(): string {
  const folder = new URL('light/', assets);
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const packed = deflateRawSync(readFileSync(new URL(name, folder)), { level: 9 });
      return `<script type="text/plain" id="${lightElementId(name)}">${packed.toString('base64')}</script>`;
    })
    .join('\n');
}
