import type { ReactNode } from 'react';
import type { TrainPlan } from '../../plan/types.ts';
import { useStore } from '../../store/store.ts';
import { parts } from './parts/index.ts';
import { PrintSheet } from './print/PrintSheet.tsx';
import './print/print.css';

/** What stands under the plate, and the sheet that is printed. */
export function CompareTail({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  const step = useStore((s) => s.step) ?? 1;
  const factBase = useStore((s) => s.factBase);
  const part = parts[step - 1];
  const both = plans.slice(0, 2);
  return (
    <div className="compare-tail" data-part={part?.id}>
      {part?.Tail && (
        <div className="compare-inner">
          <part.Tail plans={both} factBase={factBase} />
        </div>
      )}
      {factBase && <PrintSheet plans={both} factBase={factBase} />}
    </div>
  );
}
