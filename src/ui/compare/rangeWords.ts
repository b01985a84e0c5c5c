import { tCompare } from '../../i18n/tCompare.ts';
import type { Range } from '../../model/figure.ts';
import type { Units } from '../../store/state.ts';
import { formatRange } from '../formatRange.ts';
import { inUnits } from '../inUnits.ts';
import { metresWords } from './metresWords.ts';

/** ‘512 m, or anything from 507 to 559 m’; short, for a phone: ‘512 m, or 507 to 559’. */
export function rangeWords(length: Range, units: Units, short: boolean): string {
  const shown = inUnits(length, 'm', 0, units);
  if (!short || shown.range.low === shown.range.high) {
    return formatRange(shown.range, shown.unit, shown.decimals);
  }
  return tCompare('length.range-short', {
    value: metresWords(length.value, units),
    low: metresWords(length.low, units, ''),
    high: metresWords(length.high, units, ''),
  });
}
