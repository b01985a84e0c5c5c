/** What the words need of an issue; `Issue` of the model fits. */
export interface IssueWords {
  readonly file: string;
  readonly path: string;
  readonly code: keyof typeof sentences;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string | null;
}

type Sentence = (issue: IssueWords) => string;

/** A sentence for each code: what is wrong, then what to do. */
const sentences = {
  'not-json': ({ found, expected }) => `This is not JSON: found ${found}, expected ${expected}.`,
  unreachable: ({ found }) => `The file cannot be fetched: ${found}.`,
  'too-large': ({ found, expected }) => `Too much: found ${found}, expected ${expected}.`,
  missing: ({ expected }) => `Something is missing here: add ${expected}.`,
  'wrong-type': ({ found, expected }) => `Found ${found}, expected ${expected}.`,
  'unknown-key': ({ found, expected }) => `Nothing here is called ${found}; expected ${expected}.`,
  'unknown-name': ({ found, expected }) => `${found} is not known; expected ${expected}.`,
  'out-of-range': ({ found, expected }) => `Found ${found}, expected ${expected}.`,
  'bad-format': ({ found, expected }) => `Found ${found}, expected ${expected}.`,
  duplicate: ({ found, expected }) => `${found} is used already; expected ${expected}.`,
  empty: ({ found, expected }) => `Found ${found}, expected ${expected}.`,
  'does-not-fit': ({ found, expected }) => `Does not fit: found ${found}, expected ${expected}.`,
} as const satisfies Record<string, Sentence>;

/** One line for people: file, place, what is wrong, how to mend it. */
export function issueText(issue: IssueWords): string {
  const place = issue.path === '' ? issue.file : `${issue.file}, ${issue.path}`;
  const hint = issue.suggestion === null ? '' : ` Did you mean “${issue.suggestion}”?`;
  return `${place}: ${sentences[issue.code](issue)}${hint}`;
}
