import type { Figure } from './figure.ts';
import type { RawFigure } from './schema/figure.ts';

/** A plain number is an exact figure; a range that is left out ends at the value. */
export function readFigure(raw: RawFigure, basis: string): Figure {
  if (typeof raw === 'number') return { value: raw, low: raw, high: raw, basis, facts: [] };
  return {
    value: raw.value,
    low: raw.low ?? raw.value,
    high: raw.high ?? raw.value,
    basis: raw.basis ?? basis,
    facts: raw.facts ?? [],
  };
}
