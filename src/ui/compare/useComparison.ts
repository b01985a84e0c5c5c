import { useMemo } from 'react';
import { type Alignment, align } from '../../plan/compare/align.ts';
import { type AlignMode, alignModes } from '../../plan/compare/alignModes.ts';
import { type LengthRanges, lengthRanges } from '../../plan/compare/lengthRanges.ts';
import type { TrainPlan } from '../../plan/types.ts';
import type { RulerWindow } from '../../store/compareStore.ts';
import { useStore } from '../../store/store.ts';
import { wholeWindow } from './elevation/wholeWindow.ts';

export interface Comparison {
  readonly mode: AlignMode;
  readonly locomotives: boolean;
  readonly alignment: Alignment;
  readonly whole: RulerWindow;
  /** Null where the trains are taken apart, and lengths cannot be read from the ruler. */
  readonly ranges: { readonly of: LengthRanges; readonly inLine: 'heads' | 'tails' } | null;
}

/** How the trains stand on the ruler: what the link and the switches say, worked out. */
export function useComparison(plans: readonly TrainPlan[]): Comparison {
  const asked = useStore((s) => s.align);
  const shown = useStore((s) => s.locomotives);
  const mode = alignModes.find((one) => one === asked) ?? 'heads';
  const [kim, putin] = plans;
  return useMemo(() => {
    const all = [kim, putin].filter((plan) => plan !== undefined);
    const inLine = mode === 'heads' || mode === 'tails' ? mode : null;
    const locomotives = shown && inLine !== null;
    return {
      mode,
      locomotives,
      alignment: align(all, mode, locomotives),
      whole: wholeWindow(all, mode, locomotives),
      ranges: inLine && { of: lengthRanges(all, inLine, locomotives), inLine },
    };
  }, [kim, putin, mode, shown]);
}
