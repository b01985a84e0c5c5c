/** An uncertain quantity in the unit of its field. `low <= value <= high`. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Where the number comes from, in a few words for the reader. */
  readonly basis: string;
  /** Ids in facts.json that the figure stands on; may be empty. */
  readonly facts: readonly string[];
}

/** A computed quantity that carries its range along. */
export type Range = Pick<Figure, 'value' | 'low' | 'high'>;

/** Sum of ranges: value, low and high are each added. The empty sum is 0. */
export function sumRanges(parts: readonly Range[]): Range {
  const sum = { value: 0, low: 0, high: 0 };
  for (const part of parts) {
    sum.value += part.value;
    sum.low += part.low;
    sum.high += part.high;
  }
  return sum;
}
