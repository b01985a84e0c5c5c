import { tCompare } from '../../../i18n/tCompare.ts';
import type { Units } from '../../../store/state.ts';
import { inUnits } from '../../inUnits.ts';
import type { FigureRow } from './figureRows.ts';
import type { FigurePosition } from './positionsOf.ts';

/** Facts whose number needs a word beside it. */
const remarks = {
  'kim-speed-180': 'figures.by-design',
  'putin-typical-8-10': 'figures.usually',
  'putin-nine-2019': 'figures.in-2019',
  'putin-twelve-2012': 'figures.in-2012',
} as const;

/** All that is said of a figure: ‘40, 45 to 80, 50, 60 or 180 (by design) km/h’. Equal numbers stand once. */
export function positionWords(
  positions: readonly FigurePosition[],
  { unit, decimals }: FigureRow,
  units: Units,
): string {
  let shownUnit: string = unit;
  const words = positions.map(({ fact, low, high }) => {
    const shown = inUnits({ value: low, low, high }, unit, decimals, units);
    shownUnit = shown.unit;
    const number = (value: number) =>
      value.toLocaleString('en', { maximumFractionDigits: shown.decimals });
    const text =
      low === high
        ? number(shown.range.low)
        : tCompare('compare.range', {
            low: number(shown.range.low),
            high: number(shown.range.high),
          });
    return hasRemark(fact) ? tCompare(remarks[fact], { number: text }) : text;
  });
  const once = [...new Set(words)];
  const list =
    once.length < 2
      ? once.join('')
      : tCompare('compare.or', { list: once.slice(0, -1).join(', '), last: once.at(-1) ?? '' });
  return shownUnit === '' ? list : `${list}\u00a0${shownUnit}`;
}

function hasRemark(fact: string): fact is keyof typeof remarks {
  return Object.hasOwn(remarks, fact);
}
