import type { Units } from '../../store/state.ts';
import { inUnits } from '../inUnits.ts';

/** A length in whole metres (or feet) with its unit, or without: ‘559 m’. */
export function metresWords(metres: number, units: Units, unit?: ''): string {
  const shown = inUnits({ value: metres, low: metres, high: metres }, 'm', 0, units);
  const number = Math.round(shown.range.value).toLocaleString('en');
  return unit === '' ? number : `${number}\u00a0${shown.unit}`;
}
