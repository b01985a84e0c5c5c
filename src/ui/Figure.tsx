import type { ReactNode } from 'react';
import type { Range } from '../model/figure.ts';
import { useStore } from '../store/store.ts';
import { formatRange } from './formatRange.ts';
import { inUnits } from './inUnits.ts';

interface Props {
  /** `moving-fortress.length`. */
  readonly name: string;
  readonly range: Range;
  readonly unit: string;
  readonly decimals?: number;
}

/** A computed figure with its range in words, in the visitor's units, marked (always in metres) so that tests and embedders can read it. */
export function Figure({ name, range, unit, decimals = 0 }: Props): ReactNode {
  const units = useStore((s) => s.units);
  const shown = inUnits(range, unit, decimals, units);
  return (
    <data value={String(Number(range.value.toFixed(3)))} data-figure={name}>
      {formatRange(shown.range, shown.unit, shown.decimals)}
    </data>
  );
}
