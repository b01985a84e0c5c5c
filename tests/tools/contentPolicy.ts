import { createHash } from 'node:crypto';

/** What the page may load and from where, by directive; all else is refused. */
export type ContentPolicy = Readonly<Record<string, string>>;

const common = {
  'default-src': "'none'",
  // Elevations, liveries and places on the picture are `style` attributes; no style sheet is written by a script.
  'style-src-attr': "'unsafe-inline'",
  // A train file of the visitor's own may lie on another host: only the link that names it makes the page ask there.
  'connect-src': "'self' https:",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Policy of the page made of files: everything comes from where the page lies. */
export const filesPolicy: ContentPolicy = {
  ...common,
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
};

/** Policy of the page in one file: only the very scripts and styles that the build wrote into it. */
export function singlePolicy(scripts: readonly string[], styles: readonly string[]): ContentPolicy {
  return {
    ...common,
    // Its fonts are written as data, which the comparison's picture reads back.
    'connect-src': `${common['connect-src']} data:`,
    'script-src': scripts.map(hashOf).join(' '),
    'style-src': styles.map(hashOf).join(' '),
    'img-src': 'data: blob:',
    'font-src': 'data:',
  };
}

/** As a header says it. */
export function policyText(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** As a page says it, for whoever cannot set headers; it stands before everything that it governs. */
export function withPolicy(html: string, policy: ContentPolicy): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}" />`;
  const first = /<meta charset="[^"]*" ?\/?>/.exec(html)?.[0];
  if (!first) throw new Error('The page has no <meta charset>');
  // The charset has to stand within the first kilobyte: both go to the very top.
  return html.replace(first, '').replace('<head>', () => `<head>\n    ${first}\n    ${meta}`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
