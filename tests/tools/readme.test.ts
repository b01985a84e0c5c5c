import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTrain } from '../../src/model/parseTrain.ts';
import { kitNames } from '../../src/store/kitNames.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const manifest: { readonly scripts: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const examples = [...readme.matchAll(/```jsonc?\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

describe('the README', () => {
  test('has its three examples of a train file', () => {
    expect(examples.length).toBe(3);
  });

  test.each(examples)('an example is a sound train file (%#)', (example) => {
    const plain = example.replaceAll(/(?<=^|\s)\/\/ .*$/gm, '');
    const { train, issues } = parseTrain('example.json', plain, kitNames);
    expect(issues).toEqual([]);
    expect(train?.cars.every(({ fault }) => fault === null)).toBe(true);
  });

  test('names only scripts that there are', () => {
    const named = [...readme.matchAll(/npm run (\w+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});
