/** One thing wrong with a data file. Words for codes are in the catalogue (`src/i18n`). */
export interface Issue {
  /** File name or address. */
  readonly file: string;
  /** Place in the file: `cars[4].rooms[1].length`; the empty string is the file as a whole. */
  readonly path: string;
  readonly code: IssueCode;
  /** What was found, shortened to at most 80 characters. */
  readonly found: string;
  /** What is expected there. */
  readonly expected: string;
  /** Nearest valid name, for a misspelt key, id or kind. */
  readonly suggestion: string | null;
}

export const issueCodes = [
  'not-json',
  'unreachable',
  'too-large',
  'missing',
  'wrong-type',
  'unknown-key',
  'unknown-name',
  'out-of-range',
  'bad-format',
  'duplicate',
  'empty',
  'does-not-fit',
] as const;

export type IssueCode = (typeof issueCodes)[number];

/** Result of reading a train file: a train if its frame is sound (faulty cars are inside it), and what is wrong. */
export interface ParsedTrain<T> {
  readonly train: T | null;
  readonly issues: readonly Issue[];
}
