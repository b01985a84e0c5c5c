/** Names in braces in a text: `'{n} of {count}'` → `'n' | 'count'`. */
export type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type Arguments<S extends string> = [Names<S>] extends [never]
  ? []
  : [params: Readonly<Record<Names<S>, string | number>>];

/** A catalogue of known keys. */
type Texts<C> = { readonly [K in keyof C]: string };

/** The text of a key with its `{names}` filled in. A missing key or name does not compile. */
type Translate<C extends Texts<C>> = <K extends keyof C>(
  key: K,
  ...params: Arguments<C[K]>
) => string;

/** Reads texts from one catalogue. Each part of the page that is fetched by itself has its own. */
export function translator<C extends Texts<C>>(catalogue: C): Translate<C> {
  return (key, ...[params]) => {
    const text: string = catalogue[key];
    const values: Readonly<Record<string, string | number>> = params ?? {};
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
