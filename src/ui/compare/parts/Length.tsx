import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import { lengthRanges } from '../../../plan/compare/lengthRanges.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { useCompare } from '../../../store/compareStore.ts';
import { CountDisputes } from '../length/CountDisputes.tsx';
import { inSightWords } from '../length/inSightWords.ts';
import { LengthControls } from '../length/LengthControls.tsx';
import { LengthNotes } from '../length/LengthNotes.tsx';
import { LengthStatic } from '../length/LengthStatic.tsx';
import { LengthTable } from '../length/LengthTable.tsx';
import type { Part, PartProps } from '../part.ts';
import { useComparison } from '../useComparison.ts';

export const Length: Part = {
  id: 'length',
  tab: tCompare('compare.length'),
  Head,
  Tail,
  Static: LengthStatic,
};

function Head({ plans }: PartProps): ReactNode {
  const { locomotives, alignment } = useComparison(plans);
  const window = useCompare((s) => s.window);
  const title = window
    ? inSightWords(plans, alignment.places, window)
    : longerWords(plans, locomotives);
  return (
    <>
      <h1 className="compare-title">{title}</h1>
      <p className="sr-only" role="status">
        {window && title}
      </p>
      <LengthControls plans={plans} place="over" things />
    </>
  );
}

function Tail({ plans, factBase }: PartProps): ReactNode {
  const { alignment } = useComparison(plans);
  return (
    <>
      <LengthNotes plans={plans} />
      <LengthControls plans={plans} place="under" things />
      <details className="compare-fold">
        <summary>{tCompare('length.table-open')}</summary>
        <LengthTable plans={plans} alignment={alignment} />
      </details>
      {factBase && <CountDisputes plans={plans} factBase={factBase} />}
    </>
  );
}

/** What the ranges allow to say. */
function longerWords(plans: readonly TrainPlan[], locomotives: boolean): string {
  const { longer } = lengthRanges(plans, 'heads', locomotives);
  const plan = plans.find(({ train }) => train.id === longer);
  return plan
    ? tCompare('length.longer', { train: plan.train.name })
    : tCompare('compare.length-title');
}
