import type { Range } from '../../model/figure.ts';

/** A quantity without doubt, as a range. */
export function exact(value: number): Range {
  return { value, low: value, high: value };
}
