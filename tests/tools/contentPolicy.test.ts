import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesPolicy, policyText, singlePolicy, withPolicy } from './contentPolicy.ts';
import { headerRules } from './headerRules.mjs';
import { headersFile } from './headersFile.ts';

const page = '<!doctype html><html><head><link href="a.css"><meta charset="utf-8" /></head></html>';
const single = singlePolicy(['let a = 1;'], ['p{}']);

describe('what the page may load', () => {
  test.each([
    ['the page of many files', filesPolicy],
    ['the page in one file', single],
  ])('%s: no text becomes a script, and what is not named is refused', (_, policy) => {
    expect(policy['default-src']).toBe("'none'");
    expect(policyText(policy)).not.toContain('unsafe-eval');
    expect(policy['script-src']).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(policy['style-src']).not.toMatch(/unsafe|https?:|data:|\*/);
  });

  test('scripts of the one file are named by what they say', () => {
    // echo -n 'let a = 1;' | openssl dgst -sha256 -binary | base64
    expect(single['script-src']).toBe("'sha256-xY6QKfH9PRsQnLz56nj6MBwiK5oHg+im1Jkpdp1x/Ck='");
  });

  test('stands in the page before all that it governs', () => {
    const html = withPolicy(page, filesPolicy);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('a.css'));
    expect(html.indexOf('charset')).toBeLessThan(1024);
    expect(html.match(/charset/g)).toHaveLength(1);
    // A meta tag cannot say it, and browsers complain.
    expect(html).not.toContain('frame-ancestors');
  });

  test('is said by the sample of headers too, which a server of ours reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'headers-'));
    const file = join(folder, '_headers');
    try {
      writeFileSync(file, headersFile(withPolicy(page, single)));
      const headersOf = headerRules(file);
      const of = (path: string) => Object.fromEntries(headersOf(path));
      expect(of('/')['Content-Security-Policy']).toContain(policyText(filesPolicy));
      expect(of('/single.html')['Content-Security-Policy']).toContain(policyText(single));
      expect(of('/app/a.js')).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Access-Control-Allow-Origin': '*',
      });
      expect(of('/app/a.js')).not.toHaveProperty('Content-Security-Policy');
      expect(headerRules(join(folder, 'none'))('/')).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
