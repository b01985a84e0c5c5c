import { type Binding, bindings } from './bindings.ts';

/** What a press of a key means outside the trains or inside; a key by its place counts only while single letters act. */
export function bindingFor(
  event: { readonly key: string; readonly code: string; readonly shiftKey?: boolean },
  walking: boolean,
  letterKeys: boolean,
): Binding | null {
  const here = walking ? 'inside' : 'outside';
  const found = bindings.find(({ keys, codes, where }) => {
    if (where !== undefined && where !== here) return false;
    if (event.shiftKey && keys.includes(`Shift+${event.key}`)) return true;
    if (keys.includes(event.key)) return event.key.length > 1 || letterKeys;
    return letterKeys && codes?.includes(event.code) === true;
  });
  return found ?? null;
}
