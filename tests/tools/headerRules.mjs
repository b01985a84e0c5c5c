import { existsSync, readFileSync } from 'node:fs';

/**
 * Reads a `_headers` file (a line with a path, `*` for anything, then indented lines `Name: value`).
 * @param {string} file may be missing
 * @returns {(path: string) => [string, string][]} headers of a path that begins with `/`; later rules win
 */
export function headerRules(file) {
  const rules = [];
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith('/')) rules.push({ path: patternOf(line.trim()), headers: [] });
  }
  return (path) => rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers);
}

function patternOf(path) {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
