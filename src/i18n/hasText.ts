import { enTopics } from './enTopics.ts';

/** Whether there is a text for a key that is made from data: a topic, or the label of a disagreement. */
export function hasText(key: string): key is keyof typeof enTopics {
  return Object.hasOwn(enTopics, key);
}
