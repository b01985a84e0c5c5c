import { tCompare } from '../../../i18n/tCompare.ts';
import type { AlignMode } from '../../../plan/compare/alignModes.ts';
import type { LengthRanges } from '../../../plan/compare/lengthRanges.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import type { Units } from '../../../store/state.ts';
import { rangeWords } from '../rangeWords.ts';

/** What the elevation shows, in words: how the trains stand, and how long each is. The table under it has every car. */
export function elevationWords(
  plans: readonly TrainPlan[],
  mode: AlignMode,
  ranges: LengthRanges | null,
  units: Units,
): string {
  const trains = plans.map(({ train, cars }) => {
    const length = ranges?.trains.find((one) => one.train === train.id)?.length;
    const words = { train: train.shortName, count: cars.length };
    return length
      ? tCompare('length.words-train', { ...words, length: rangeWords(length, units, false) })
      : tCompare('length.words-cars', words);
  });
  return [tCompare(`length.words-${mode}`), ...trains].join(' ');
}
