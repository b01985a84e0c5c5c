import type { IssueList } from './issueList.ts';
import { locateJsonError } from './locateJsonError.ts';

/** Characters; a train of 1000 fully described cars is smaller. */
const longestText = 2_000_000;

/** Text → value; null, and an issue with line and column, when it is too long or not JSON. */
export function readJson(list: IssueList, source: string): { readonly value: unknown } | null {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.length > longestText) {
    list.issues.push({
      file: list.file,
      path: '',
      code: 'too-large',
      found: `${text.length} characters`,
      expected: `at most ${longestText} characters`,
      suggestion: null,
    });
    return null;
  }
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    const { offset, line, column, expected } = locateJsonError(text);
    const piece = text.slice(offset, offset + 16).split(/[\r\n]/, 1)[0] ?? '';
    const what = offset >= text.length ? 'the end of the file' : JSON.stringify(piece).slice(0, 40);
    list.issues.push({
      file: list.file,
      path: '',
      code: 'not-json',
      found: `${what} at line ${line}, column ${column}`,
      expected,
      suggestion: null,
    });
    return null;
  }
}
