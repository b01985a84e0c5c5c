import { enFind } from './enFind.ts';

const words: Readonly<Record<string, string>> = enFind;

/** Word for what a car is for, by its kind; a kind of a visitor's own train is its own word. */
export function purposeWord(kind: string): string {
  return words[`purpose.${kind}`] ?? kind.replaceAll('-', ' ');
}
