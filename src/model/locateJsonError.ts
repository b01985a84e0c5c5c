/** Where a text stops being JSON: offset from 0, line and column from 1. */
export interface JsonError {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'end';

const words: Record<Wanted, string> = {
  value: 'a value',
  'value-or-end': 'a value or "]"',
  key: 'a name in double quotes',
  'key-or-end': 'a name in double quotes or "}"',
  colon: '":"',
  'comma-or-end': '"," or the closing bracket',
  end: 'the end of the file',
};

const word = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Finds the first place at which a text that `JSON.parse` refused is wrong. Engines word this differently, or give no
 * place at all. A list of open brackets stands for recursion, so that depth does not matter.
 */
export function locateJsonError(source: string): JsonError {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  for (let at = skipSpace(source, 0); ; at = skipSpace(source, at)) {
    const sign = source.charAt(at);
    const isValue: boolean = wanted === 'value' || wanted === 'value-or-end';
    const afterValue: Wanted = open.length === 0 ? 'end' : 'comma-or-end';
    if (sign === '"' && (isValue || wanted === 'key' || wanted === 'key-or-end')) {
      const { end, wrong } = readString(source, at);
      if (wrong !== null) return errorAt(source, end, wrong);
      wanted = isValue ? afterValue : 'colon';
      at = end;
    } else if (isValue && (sign === '{' || sign === '[')) {
      open.push(sign);
      wanted = sign === '{' ? 'key-or-end' : 'value-or-end';
      at++;
    } else if (sign === ':' && wanted === 'colon') {
      wanted = 'value';
      at++;
    } else if (sign === ',' && wanted === 'comma-or-end') {
      wanted = open.at(-1) === '{' ? 'key' : 'value';
      at++;
    } else if (closes(sign, open.at(-1), wanted)) {
      open.pop();
      wanted = open.length === 0 ? 'end' : 'comma-or-end';
      at++;
    } else {
      word.lastIndex = at;
      if (!isValue || !word.test(source)) return errorAt(source, at, words[wanted]);
      wanted = afterValue;
      at = word.lastIndex;
    }
  }
}

/** From the opening quote at `at`: the place behind the closing one, or the place of what is wrong in between. */
function readString(source: string, at: number): { end: number; wrong: string | null } {
  for (let i = at + 1; i < source.length; i++) {
    const sign = source.charAt(i);
    if (sign === '"') return { end: i + 1, wrong: null };
    if (sign < ' ') return { end: i, wrong: 'a closing quote on the same line' };
    if (sign !== '\\') continue;
    escaped.lastIndex = i;
    if (!escaped.test(source))
      return { end: i, wrong: 'another character: "\\" is written "\\\\"' };
    i = escaped.lastIndex - 1;
  }
  return { end: source.length, wrong: 'a closing quote' };
}

function closes(sign: string, last: string | undefined, wanted: Wanted): boolean {
  if (sign === '}') return last === '{' && (wanted === 'comma-or-end' || wanted === 'key-or-end');
  return sign === ']' && last === '[' && (wanted === 'comma-or-end' || wanted === 'value-or-end');
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && ' \t\r\n'.includes(source.charAt(at))) at++;
  return at;
}

function errorAt(source: string, offset: number, wanted: string): JsonError {
  const before = source.slice(0, offset).split(/\r\n|\r|\n/);
  const comment = /^(?:\/[/*]|#)/.test(source.slice(offset, offset + 2));
  return {
    offset,
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    expected: comment ? `${wanted}: JSON has no comments` : wanted,
  };
}
