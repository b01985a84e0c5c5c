import type { ReactNode } from 'react';
import type { TrainPlan } from '../../../plan/types.ts';
import { useMedia } from '../../useMedia.ts';
import { AlignControl } from './AlignControl.tsx';
import { LookControls } from './LookControls.tsx';
import { ThingButtons } from './ThingButtons.tsx';

interface Props {
  readonly plans: readonly TrainPlan[];
  /** Over the plate, or under it. */
  readonly place: 'over' | 'under';
  /** With what can be held beside the trains. */
  readonly things?: boolean;
}

/** A phone: the style sheet has the same query. */
const narrow = '(max-width: 45rem)';

/** The elevation's switches. On a phone only how to line up stands over the plate, so that the plate is in sight. */
export function LengthControls({ plans, place, things = false }: Props): ReactNode {
  const phone = useMedia(narrow);
  if (!phone && place === 'under') return null;
  return (
    <>
      <div className="compare-controls">
        {place === 'over' && <AlignControl plans={plans} />}
        {(!phone || place === 'under') && <LookControls plans={plans} />}
      </div>
      {things && (!phone || place === 'under') && <ThingButtons />}
    </>
  );
}
