import type { ReactNode } from 'react';
import type { TrainPlan } from '../../plan/types.ts';
import { useStore } from '../../store/store.ts';
import { parts } from './parts/index.ts';

/** What stands under the plate. */
export function CompareTail({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  const step = useStore((s) => s.step) ?? 1;
  const factBase = useStore((s) => s.factBase);
  const part = parts[step - 1];
  if (!part?.Tail) return null;
  return (
    <div className="compare-tail" data-part={part.id}>
      <div className="compare-inner">
        <part.Tail plans={plans.slice(0, 2)} factBase={factBase} />
      </div>
    </div>
  );
}
