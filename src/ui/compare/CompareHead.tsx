import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { tCompare } from '../../i18n/tCompare.ts';
import type { TrainPlan } from '../../plan/types.ts';
import { useStore } from '../../store/store.ts';
import { PartTabs } from './PartTabs.tsx';
import { parts } from './parts/index.ts';
import './compare.css';

/** The comparison over its plate: the tabs of its parts, and the head of the one that is shown. */
export function CompareHead({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  const step = useStore((s) => s.step) ?? 1;
  const factBase = useStore((s) => s.factBase);
  const top = useRef<HTMLDivElement>(null);
  const part = parts[step - 1] ?? parts[0];

  // Another part begins at its top.
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    top.current?.parentElement?.scrollTo({ top: 0 });
    // What was followed may be gone with its part: the heading then takes the focus.
    const heading = top.current?.querySelector<HTMLElement>('h1');
    if (heading && document.activeElement === document.body) {
      heading.tabIndex = -1;
      heading.focus();
    }
  }, [step]);

  if (!part) return null;
  return (
    <div className="compare-head" ref={top} data-part={part.id}>
      <PartTabs parts={parts} step={step} />
      <p className="sr-only" role="status" aria-live="polite">
        {tCompare('compare.announce', { part: part.tab })}
      </p>
      <div className="compare-inner">
        <part.Head plans={plans.slice(0, 2)} factBase={factBase} />
      </div>
    </div>
  );
}
