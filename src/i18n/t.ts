import { en } from './en.ts';

export type StringKey = keyof typeof en;

/** Keys of texts without names in braces. */
export type PlainKey = {
  [K in StringKey]: [Names<(typeof en)[K]>] extends [never] ? K : never;
}[StringKey];

/** Names in braces in a text: `'{n} of {count}'` → `'n' | 'count'`. */
type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type Arguments<K extends StringKey> = [Names<(typeof en)[K]>] extends [never]
  ? []
  : [params: Readonly<Record<Names<(typeof en)[K]>, string | number>>];

/** Text for a key, its `{names}` filled in. A missing key or name does not compile. */
export function t<K extends StringKey>(key: K, ...[params]: Arguments<K>): string {
  const text: string = en[key];
  const values: Readonly<Record<string, string | number>> = params ?? {};
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
