import type { ReactNode } from 'react';
import { useStore } from '../store/store.ts';
import { formatRange } from './formatRange.ts';
import { inUnits } from './inUnits.ts';

/** A plain length, given in metres, in the visitor's units: `3.2 m`, `10 ft`. */
export function Length(props: { readonly metres: number; readonly decimals?: number }): ReactNode {
  const { metres, decimals = 1 } = props;
  const units = useStore((s) => s.units);
  const exact = { value: metres, low: metres, high: metres };
  const shown = inUnits(exact, 'm', decimals, units);
  return formatRange(shown.range, shown.unit, shown.decimals);
}
