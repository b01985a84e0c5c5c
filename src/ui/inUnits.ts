import type { Range } from '../model/figure.ts';
import type { Units } from '../store/state.ts';

/** Factors by definition: the international foot is 0.3048 m, the mile 1.609344 km. */
const others = {
  m: { unit: 'ft', factor: 1 / 0.3048, fewerDecimals: 1 },
  'km/h': { unit: 'mph', factor: 1 / 1.609344, fewerDecimals: 0 },
} as const;

/** A figure in the visitor's units, ready for `formatRange`: metres and km/h can be feet and mph, whatever else stays as it is. */
export function inUnits(
  range: Range,
  unit: string,
  decimals: number,
  units: Units,
): { readonly range: Range; readonly unit: string; readonly decimals: number } {
  const other = unit === 'm' || unit === 'km/h' ? others[unit] : null;
  if (units === 'metres' || !other) return { range, unit, decimals };
  const { factor } = other;
  return {
    range: {
      ...range,
      value: range.value * factor,
      low: range.low * factor,
      high: range.high * factor,
    },
    unit: other.unit,
    // A foot is about a third of a metre: one decimal less says as much.
    decimals: Math.max(0, decimals - other.fewerDecimals),
  };
}
