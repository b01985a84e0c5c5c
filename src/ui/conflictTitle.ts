import { hasText } from '../i18n/hasText.ts';
import { tTopics } from '../i18n/tTopics.ts';

/** What a disagreement is about, in words; a label that we do not know (a visitor's) is shown as words of its own. */
export function conflictTitle(label: string): string {
  const key = `conflict.${label}`;
  return hasText(key) ? tTopics(key) : label.replaceAll('-', ' ');
}
