/** Language of a title by its script, for the `lang` attribute: Hangul is Korean, Cyrillic is Russian; null for the rest. */
export function textLanguage(text: string): 'ko' | 'ru' | null {
  if (/[\uac00-\ud7a3]/.test(text)) return 'ko';
  if (/[\u0400-\u04ff]/.test(text)) return 'ru';
  return null;
}
