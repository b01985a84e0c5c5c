import { tCompare } from '../../../i18n/tCompare.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import type { RulerWindow } from '../../../store/compareStore.ts';

/** Which cars are in sight, as a heading: ‘Cars 8 to 10, at one scale’. */
export function inSightWords(
  plans: readonly TrainPlan[],
  places: ReadonlyMap<string, number>,
  { from, to }: RulerWindow,
): string {
  const spans = plans.map(({ train, cars }) => {
    const numbers = cars
      .filter(({ id, length }) => {
        const middle = (places.get(id) ?? Number.NaN) + length / 2;
        return middle >= from && middle <= to;
      })
      .map(({ car }) => car.n);
    return { name: train.shortName, words: numberWords(numbers) };
  });
  const [a, b] = spans;
  if (a && (!b || a.words === b.words) && a.words !== '') {
    return tCompare('length.in-sight', { cars: a.words });
  }
  const both = spans.filter(({ words }) => words !== '');
  if (both.length === 0) return tCompare('length.in-sight-none');
  return tCompare('length.in-sight', {
    cars: both.map(({ name, words }) => `${words} (${name})`).join(', '),
  });
}

/** ‘8’, ‘8 to 10’; numbers that are not in one run stand one by one. */
function numberWords(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return tCompare('length.one-car', { n: first });
  const run = last - first === sorted.length - 1;
  return tCompare('length.cars', {
    list: run ? tCompare('compare.range', { low: first, high: last }) : sorted.join(', '),
  });
}
