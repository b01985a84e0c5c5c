import type { Units } from '../../../store/state.ts';
import { formatRange } from '../../formatRange.ts';
import { inUnits } from '../../inUnits.ts';

/** ‘1.99 m’, or ‘6.5 ft’. */
export function metresWords(metres: number, decimals: number, units: Units): string {
  const exact = { value: metres, low: metres, high: metres };
  const own = inUnits(exact, 'm', decimals, units);
  return formatRange(own.range, own.unit, own.decimals);
}
