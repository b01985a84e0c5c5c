import { en } from './en.ts';
import { type Names, translator } from './translator.ts';

export type StringKey = keyof typeof en;

/** Keys of texts without names in braces. */
export type PlainKey = {
  [K in StringKey]: [Names<(typeof en)[K]>] extends [never] ? K : never;
}[StringKey];

/** Text for a key of the page, its `{names}` filled in. */
export const t = translator(en);
