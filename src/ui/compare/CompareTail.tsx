import type { ReactNode } from 'react';
import type { TrainPlan } from '../../plan/types.ts';
import { shownOverlay } from '../../store/overlays/shownOverlay.ts';
import { useStore } from '../../store/store.ts';
import { OverlayLegend } from '../overlays/OverlayLegend.tsx';
import { parts } from './parts/index.ts';
import { plateOf } from './plateOf.ts';
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
      {/* Parts on armour and on evidence have an overlay of their own, and its legend. */}
      {shownOverlay({ view: 'compare', step, overlay: null }) === null &&
        plateOf(step) !== 'none' && <OverlayLegend />}
      {part?.Tail && (
        <div className="compare-inner">
          <part.Tail plans={both} factBase={factBase} />
        </div>
      )}
      {factBase && <PrintSheet plans={both} factBase={factBase} />}
    </div>
  );
}
