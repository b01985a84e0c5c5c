import type { Range } from '../../model/figure.ts';
import type { TrainPlan } from '../types.ts';

/** The length of a train as a range, and where it ends on the ruler. */
export interface LengthRange {
  readonly train: string;
  readonly length: Range;
  /** The free end's place on the ruler if the train is as short, as drawn, as long as it may be, m. */
  readonly ends: Range;
}

export interface LengthRanges {
  readonly trains: readonly LengthRange[];
  /** Lengths that every train may have; null where no length fits all. */
  readonly overlap: { readonly low: number; readonly high: number } | null;
  /** Train that is longer whatever the truth; null where nobody can say. */
  readonly longer: string | null;
}

/**
 * Lengths of trains that stand with their heads at ruler metre 0, or with their tails in line where the longest one ends.
 * @param locomotives whether they count
 */
export function lengthRanges(
  plans: readonly TrainPlan[],
  inLine: 'heads' | 'tails',
  locomotives: boolean,
): LengthRanges {
  const lengths = plans.map(({ train, length, lengthWithLocomotives }) => ({
    train: train.id,
    length: locomotives ? lengthWithLocomotives : length,
  }));
  const longest = Math.max(0, ...lengths.map(({ length }) => length.value));
  const trains = lengths.map(({ train, length }): LengthRange => {
    const { value, low, high } = length;
    const ends =
      inLine === 'heads'
        ? { value, low, high }
        : { value: longest - value, low: longest - high, high: longest - low };
    return { train, length, ends };
  });
  const low = Math.max(...lengths.map(({ length }) => length.low));
  const high = Math.min(...lengths.map(({ length }) => length.high));
  const longer = lengths.find(({ length, train }) =>
    lengths.every((other) => other.train === train || other.length.high < length.low),
  );
  return {
    trains,
    overlap: lengths.length > 1 && low <= high ? { low, high } : null,
    longer: lengths.length > 1 ? (longer?.train ?? null) : null,
  };
}
