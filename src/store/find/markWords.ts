import { foldText } from './foldText.ts';

/** A stretch of a text, and whether a search found it. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a text into what was found and what stands between: whole words, by their folded forms. */
export function markWords(text: string, words: ReadonlySet<string>): readonly Stretch[] {
  if (words.size === 0) return [{ text, found: false }];
  const stretches: Stretch[] = [];
  for (const part of text.split(/([\p{L}\p{M}\p{N}'’ʼ]+)/u)) {
    if (part === '') continue;
    const found = isFound(foldText(part), words);
    const last = stretches.at(-1);
    if (last && last.found === found) {
      stretches[stretches.length - 1] = { text: last.text + part, found };
    } else stretches.push({ text: part, found });
  }
  return stretches;
}

function isFound(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  // Korean words are found by their ends, too.
  return (
    /^[\uac00-\ud7a3]{3,}$/.test(word) &&
    [...words].some((end) => end.length > 1 && word.endsWith(end))
  );
}
