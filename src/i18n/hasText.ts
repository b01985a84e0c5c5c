import { en } from './en.ts';
import type { PlainKey } from './t.ts';

/** Whether the catalogue has a text for a key that is made from data, such as a topic or the label of a disagreement. */
export function hasText(key: string): key is PlainKey {
  return Object.hasOwn(en, key);
}
