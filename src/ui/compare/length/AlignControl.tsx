import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import { alignModes } from '../../../plan/compare/alignModes.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { useStore } from '../../../store/store.ts';
import { Segments } from '../../dialogs/Segments.tsx';
import { useComparison } from '../useComparison.ts';

/** How the trains line up. */
export function AlignControl({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  const { mode } = useComparison(plans);
  const go = useStore((s) => s.go);
  return (
    <Segments
      name="align"
      legend={tCompare('align.legend')}
      value={mode}
      options={alignModes.map((value) => ({ value, words: tCompare(`align.${value}`) }))}
      onChange={(align) => go({ align: align === 'heads' ? null : align })}
    />
  );
}
