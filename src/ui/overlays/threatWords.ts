import { enOverlays } from '../../i18n/enOverlays.ts';

const words: Readonly<Record<string, string>> = enOverlays;

/** Name of a threat; its id where the catalogue has none. */
export function threatWords(id: string): string {
  return words[`threat.${id}`] ?? id;
}
