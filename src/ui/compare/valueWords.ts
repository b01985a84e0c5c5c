import { tCompare } from '../../i18n/tCompare.ts';
import type { Fact } from '../../model/fact.ts';

/** The number that a fact gives, as it gives it: ‘17’, ‘8 to 10’; the empty string where it gives none. */
export function valueWords(value: Fact['value']): string {
  if (value === null) return '';
  if (typeof value === 'number') return value.toLocaleString('en');
  const [low, high] = [Math.min(...value), Math.max(...value)];
  return tCompare('compare.range', {
    low: low.toLocaleString('en'),
    high: high.toLocaleString('en'),
  });
}
