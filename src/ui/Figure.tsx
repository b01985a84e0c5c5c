import type { ReactNode } from 'react';
import type { Range } from '../model/figure.ts';
import { formatRange } from './formatRange.ts';

interface Props {
  /** `moving-fortress.length`. */
  readonly name: string;
  readonly range: Range;
  readonly unit: string;
  readonly decimals?: number;
}

/** A computed figure with its range in words, marked so that tests and embedders can read it. */
export function Figure({ name, range, unit, decimals = 0 }: Props): ReactNode {
  return (
    <data value={String(Number(range.value.toFixed(3)))} data-figure={name}>
      {formatRange(range, unit, decimals)}
    </data>
  );
}
