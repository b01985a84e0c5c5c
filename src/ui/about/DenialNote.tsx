import type { ReactNode } from 'react';
import type { FactBase } from '../../model/fact.ts';
import type { TrainPlan } from '../../plan/types.ts';
import { DenialPlate } from '../DenialPlate.tsx';
import { AboutSection } from './AboutSection.tsx';
import { deniedTrains } from './deniedTrains.ts';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase;
}

/** Denials of the trains shown, word for word. */
export function DenialNote({ plans, factBase }: Props): ReactNode {
  const denied = deniedTrains(plans, factBase);
  if (denied.length === 0) return null;
  return (
    <AboutSection part="denial">
      {denied.map((train) => (
        <DenialPlate key={train.id} train={train} factBase={factBase} />
      ))}
    </AboutSection>
  );
}
