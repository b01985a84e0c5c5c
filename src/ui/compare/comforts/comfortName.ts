import { enComforts } from '../../../i18n/enComforts.ts';

/** What a comfort is called; one that we do not know (a visitor's) in words of its own. */
export function comfortName(id: string): string {
  const names: Readonly<Record<string, string>> = enComforts;
  return names[`comfort.${id}`] ?? sentence(id.replaceAll('-', ' '));
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
